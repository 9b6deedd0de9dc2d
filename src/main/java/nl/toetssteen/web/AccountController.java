package nl.toetssteen.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nl.toetssteen.casework.OwnAccount;
import nl.toetssteen.dossier.Account;
import nl.toetssteen.rulebook.Language;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One's own account. */
@Controller
class AccountController {
    private final OwnAccount own;

    AccountController(OwnAccount own) {
        this.own = own;
    }

    /** What was wrong, with the field that mends it. */
    record Fault(String field, String key, long number) {}

    @GetMapping("/account")
    ModelAndView show() {
        return page(HttpStatus.OK, List.of());
    }

    @PostMapping("/account/password")
    ModelAndView changePassword(
            @RequestParam(name = "old", defaultValue = "") String old,
            @RequestParam(name = "fresh", defaultValue = "") String fresh,
            @RequestParam(name = "again", defaultValue = "") String again,
            HttpServletRequest request,
            HttpServletResponse response,
            Language language) {
        if (!fresh.equals(again)) {
            return refused(new Fault("again", "password.not-the-same", 0));
        }
        OwnAccount.Changed changed = own.changePassword(old, fresh, Address.of(request));
        if (changed.admission().isEmpty()) {
            return refused(fault(changed));
        }
        Tickets.give(request, response, changed.admission().get(), language);
        return new ModelAndView("redirect:/account?changed=1");
    }

    private static Fault fault(OwnAccount.Changed changed) {
        if (changed.fault() != null) {
            return new Fault("fresh", PasswordFaults.key(changed.fault()), 0);
        }
        return changed.delay().isZero()
                ? new Fault("old", "password.wrong", 0)
                : new Fault("old", "sign-in.wait", SignInController.minutes(changed.delay()));
    }

    private ModelAndView refused(Fault fault) {
        return page(HttpStatus.UNPROCESSABLE_CONTENT, List.of(fault)).addObject("switchUrl", "");
    }

    @PostMapping("/account/sign-out-everywhere")
    String signOutEverywhere(HttpServletRequest request, Language language) {
        own.signOutEverywhere();
        Tickets.take(request);
        return "redirect:/sign-in?out=everywhere&lang=" + language.tag();
    }

    private ModelAndView page(HttpStatus status, List<Fault> faults) {
        Account account = own.account();
        return new ModelAndView("people/account", status)
                .addObject("account", account)
                .addObject("faults", faults);
    }
}
