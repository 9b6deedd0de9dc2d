package nl.toetssteen.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import nl.toetssteen.casework.DemoPeople;
import nl.toetssteen.casework.SignIn;
import nl.toetssteen.rulebook.Language;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Signing in and out. Whoever had to sign in while sending a form gets back what was typed. */
@Controller
class SignInController {
    private final SignIn signIn;
    private final DemoPeople demo;
    private final LostFields lost;
    private final Provider provider;

    SignInController(SignIn signIn, DemoPeople demo, LostFields lost, Provider provider) {
        this.signIn = signIn;
        this.demo = demo;
        this.lost = lost;
        this.provider = provider;
    }

    @GetMapping("/sign-in")
    ModelAndView show(HttpServletRequest request) {
        Kept kept = Kept.of(request);
        return SignedIn.person().isPresent() ? new ModelAndView("redirect:" + kept.to()) : page(kept, HttpStatus.OK);
    }

    /** Something was sent by somebody who is not signed in any more. */
    @PostMapping("/sign-in/again")
    ModelAndView again(HttpServletRequest request) {
        return page(Kept.forwarded(request), HttpStatus.FORBIDDEN);
    }

    /** Nobody can say who is signed in: nothing was stored, and all that was typed is shown. */
    @RequestMapping(
            path = "/sign-in/away",
            method = {RequestMethod.GET, RequestMethod.POST})
    ModelAndView away(HttpServletRequest request, Language language) {
        return Refusals.page("not-stored", HttpStatus.SERVICE_UNAVAILABLE, request, language)
                .addObject("lost", lost.of(request.getParameterMap(), language));
    }

    @PostMapping("/sign-in")
    ModelAndView signIn(
            @RequestParam(name = "name", defaultValue = "") String name,
            @RequestParam(name = "password", defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response,
            Language language) {
        Kept kept = Kept.of(request);
        SignIn.Outcome outcome = signIn.attempt(name, password, Address.of(request));
        if (outcome.admission().isEmpty()) {
            return refused(kept, name, outcome.delay());
        }
        Tickets.give(request, response, outcome.admission().get(), language);
        return kept.isSent() ? sendAgain(kept, language) : new ModelAndView("redirect:" + kept.to());
    }

    private ModelAndView refused(Kept kept, String name, Duration wait) {
        HttpStatus status = wait.isZero() ? HttpStatus.FORBIDDEN : HttpStatus.TOO_MANY_REQUESTS;
        return page(kept, status)
                .addObject("name", name)
                .addObject("refused", true)
                .addObject("wait", minutes(wait))
                .addObject("switchUrl", "");
    }

    /** In whole minutes, rounded up. */
    static long minutes(Duration wait) {
        return wait.plusSeconds(59).toMinutes();
    }

    private ModelAndView sendAgain(Kept kept, Language language) {
        return new ModelAndView("people/send-again")
                .addObject("kept", kept)
                .addObject("switchUrl", "")
                .addObject("lost", lost.of(kept.parameters(), language));
    }

    /** Goes to the provider of the organisation, and puts aside what was sent. */
    @PostMapping("/sign-in/elsewhere")
    String elsewhere(HttpServletRequest request) {
        if (!provider.isThere()) {
            throw new NotFound("link");
        }
        request.getSession().setAttribute(Kept.KEY, Kept.of(request));
        return "redirect:" + Provider.start();
    }

    /** Back from the provider, signed in. */
    @GetMapping("/sign-in/back")
    ModelAndView back(HttpServletRequest request, Language language) {
        Kept kept = Kept.putAside(request);
        return kept.isSent() ? sendAgain(kept, language) : new ModelAndView("redirect:" + kept.to());
    }

    @PostMapping("/sign-out")
    String signOut(HttpServletRequest request, Language language) {
        Tickets.take(request);
        return "redirect:/sign-in?out=1&lang=" + language.tag();
    }

    private ModelAndView page(Kept kept, HttpStatus status) {
        ModelAndView page = new ModelAndView("people/sign-in", status)
                .addObject("kept", kept)
                .addObject("name", "")
                .addObject("refused", false)
                .addObject("wait", 0)
                .addObject("people", demo.present())
                .addObject("provider", provider.isThere())
                .addObject("demoPassword", DemoPeople.PASSWORD);
        // A link to the other language would leave behind what was sent.
        return kept.isSent() ? page.addObject("switchUrl", "") : page;
    }
}
