package nl.toetssteen.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.toetssteen.casework.ErasePerson;
import nl.toetssteen.casework.KeepAccounts;
import nl.toetssteen.casework.Role;
import nl.toetssteen.dossier.Account;
import nl.toetssteen.dossier.NameTaken;
import nl.toetssteen.rulebook.Language;
import nl.toetssteen.web.AccountController.Fault;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The accounts of everybody, for administrators. */
@Controller
class AccountsController {
    private final KeepAccounts keep;
    private final ErasePerson erase;
    private final Pages pages;

    AccountsController(KeepAccounts keep, ErasePerson erase, Pages pages) {
        this.keep = keep;
        this.erase = erase;
        this.pages = pages;
    }

    /** An account in the list. */
    record Listed(String id, String name, String signIn, String roles, boolean blocked, boolean silent) {}

    @GetMapping("/accounts")
    ModelAndView list(Language language) {
        return list(AccountForm.EMPTY, List.of(), language);
    }

    private ModelAndView list(AccountForm typed, List<Fault> faults, Language language) {
        Texts texts = pages.texts(language);
        return new ModelAndView("people/accounts", faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject(
                        "accounts",
                        keep.all().stream()
                                .map(account -> listed(account, texts))
                                .toList())
                .addObject("typed", typed)
                .addObject("roles", Role.values())
                .addObject("faults", faults);
    }

    private static Listed listed(Account account, Texts texts) {
        String roles = Arrays.stream(Role.values())
                .filter(role -> account.roles().contains(role.id()))
                .map(role -> texts.message("role." + role.id()))
                .collect(Collectors.joining(", "));
        return new Listed(
                account.id(),
                account.identity().name(),
                account.identity().signIn(),
                roles,
                account.state() == Account.State.BLOCKED,
                account.identity().password().isEmpty() && !account.identity().external());
    }

    @PostMapping("/accounts")
    ModelAndView open(HttpServletRequest request, Language language) {
        AccountForm typed = AccountForm.of(request);
        List<Fault> faults = typed.faults();
        if (!faults.isEmpty()) {
            return list(typed, faults, language);
        }
        try {
            return link(keep.open(typed.signIn(), typed.name(), typed.roles()));
        } catch (NameTaken taken) {
            return list(typed, List.of(new Fault("sign-in", "account.sign-in.taken", 0)), language);
        }
    }

    // Shown once, on this page only: of the link the program keeps no more than a digest.
    private ModelAndView link(Account account) {
        String link = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/welcome")
                .queryParam("link", keep.link(account))
                .build()
                .toUriString();
        return new ModelAndView("people/link")
                .addObject("account", account)
                .addObject("link", link)
                .addObject("hours", KeepAccounts.LINK.toHours())
                .addObject("switchUrl", "");
    }

    @GetMapping("/accounts/{id}")
    ModelAndView show(@PathVariable("id") String id) {
        return page(find(id), false);
    }

    private ModelAndView page(Account account, boolean last) {
        return new ModelAndView("people/keep-account", last ? HttpStatus.CONFLICT : HttpStatus.OK)
                .addObject("account", account)
                .addObject("roles", Role.values())
                .addObject("last", last);
    }

    private Account find(String id) {
        return keep.find(id).orElseThrow(() -> new NotFound("account"));
    }

    @PostMapping("/accounts/{id}/roles")
    ModelAndView changeRoles(@PathVariable("id") String id, HttpServletRequest request) {
        return done(id, () -> keep.change(id, AccountForm.roles(request)));
    }

    @PostMapping("/accounts/{id}/block")
    ModelAndView block(@PathVariable("id") String id) {
        return done(id, () -> keep.block(id));
    }

    @PostMapping("/accounts/{id}/unblock")
    ModelAndView unblock(@PathVariable("id") String id) {
        return done(id, () -> keep.unblock(id));
    }

    @PostMapping("/accounts/{id}/sign-out")
    ModelAndView signOut(@PathVariable("id") String id) {
        return done(id, () -> keep.signOut(id));
    }

    @PostMapping("/accounts/{id}/reset")
    ModelAndView reset(@PathVariable("id") String id) {
        Account account = find(id);
        ModelAndView done = done(id, () -> keep.reset(id));
        return done.getStatus() == HttpStatus.CONFLICT ? done : link(account);
    }

    @PostMapping("/accounts/{id}/erase")
    ModelAndView erase(@PathVariable("id") String id, @RequestParam(name = "sure", defaultValue = "") String sure) {
        Account account = find(id);
        if (!sure.equals("yes")) {
            ModelAndView again = page(account, false).addObject("unsure", true);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        try {
            erase.erase(id);
        } catch (ErasePerson.InUse unblocked) {
            ModelAndView again = page(account, false).addObject("inUse", true);
            again.setStatus(HttpStatus.CONFLICT);
            return again;
        }
        return new ModelAndView("redirect:/accounts/" + id + "?erased=1");
    }

    private ModelAndView done(String id, Runnable change) {
        Account account = find(id);
        try {
            change.run();
        } catch (KeepAccounts.LastAdministrator last) {
            return page(account, true);
        }
        return new ModelAndView("redirect:/accounts/" + id + "?changed=1");
    }
}
