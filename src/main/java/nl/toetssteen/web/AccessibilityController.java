package nl.toetssteen.web;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The accessibility statement: what the pages were tried with, and whom to tell of a barrier. */
@Controller
class AccessibilityController {
    /** Each is tried by a test of the program; the message says what and how. */
    private static final List<String> EVIDENCE =
            List.of("axe", "markup", "keyboard", "narrow", "scripts", "colours", "motion", "print");

    private static final List<String> KNOWN = List.of("readers", "wide", "colours", "own");

    private final String contact;

    /** @param contact where somebody can tell of a barrier: an address or a number; empty when the organisation gave none */
    AccessibilityController(@Value("${toetssteen.accessibility-contact:}") String contact) {
        this.contact = contact.strip();
    }

    @GetMapping("/accessibility")
    String statement(Model model) {
        model.addAttribute("contact", contact);
        model.addAttribute("evidence", EVIDENCE);
        model.addAttribute("known", KNOWN);
        return "start/accessibility";
    }
}
