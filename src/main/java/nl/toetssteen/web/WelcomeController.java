package nl.toetssteen.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.toetssteen.casework.Admission;
import nl.toetssteen.casework.Welcome;
import nl.toetssteen.dossier.Identity;
import nl.toetssteen.rulebook.Language;
import nl.toetssteen.web.AccountController.Fault;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where somebody chooses a password who was sent a link. */
@Controller
class WelcomeController {
    private final Welcome welcome;

    WelcomeController(Welcome welcome) {
        this.welcome = welcome;
    }

    @GetMapping("/welcome")
    ModelAndView show(@RequestParam(name = "link", defaultValue = "") String link) {
        Welcome.Guest guest = welcome.guest(link).orElseThrow(() -> new NotFound("link"));
        return page(HttpStatus.OK, link, guest, List.of());
    }

    @PostMapping("/welcome")
    ModelAndView choose(
            @RequestParam(name = "link", defaultValue = "") String link,
            @RequestParam(name = "fresh", defaultValue = "") String fresh,
            @RequestParam(name = "again", defaultValue = "") String again,
            HttpServletRequest request,
            HttpServletResponse response,
            Language language) {
        Welcome.Guest invited = welcome.guest(link).orElseThrow(() -> new NotFound("link"));
        Welcome.Guest guest = invited.first() ? introduced(request) : invited;
        List<Fault> faults = faults(guest, fresh, again);
        if (!faults.isEmpty()) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, link, guest, faults).addObject("switchUrl", "");
        }
        Admission admission = welcome.choose(link, guest, fresh).orElseThrow(() -> new NotFound("link"));
        Tickets.give(request, response, admission, language);
        return new ModelAndView("redirect:/");
    }

    private static Welcome.Guest introduced(HttpServletRequest request) {
        return new Welcome.Guest(true, text(request, "sign-in"), text(request, "name"));
    }

    private static String text(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("").strip();
    }

    private List<Fault> faults(Welcome.Guest guest, String fresh, String again) {
        List<Fault> faults = new ArrayList<>();
        if (guest.first()) {
            faults.addAll(AccountForm.faults(guest.signIn(), guest.name()));
        }
        welcome.fault(guest, fresh).ifPresent(fault -> faults.add(new Fault("fresh", PasswordFaults.key(fault), 0)));
        if (!fresh.equals(again)) {
            faults.add(new Fault("again", "password.not-the-same", 0));
        }
        return faults;
    }

    private static ModelAndView page(HttpStatus status, String link, Welcome.Guest guest, List<Fault> faults) {
        return new ModelAndView("people/welcome", status)
                .addObject("link", link)
                .addObject("guest", guest)
                .addObject("longestSignIn", Identity.LONGEST_SIGN_IN)
                .addObject("faults", faults);
    }
}
