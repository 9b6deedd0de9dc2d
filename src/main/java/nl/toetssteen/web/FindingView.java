package nl.toetssteen.web;

import java.util.List;

/**
 * A finding in words.
 *
 * @param anchor its place on the page
 * @param tone for, against or aside
 * @param line what the spending line is called, or an empty string
 * @param points with their sign, or an empty string when it has none
 * @param countedIn the rule in which it is already counted, or an empty string
 * @param grade how well it is proven, in words; empty where that changes nothing
 * @param others how many more matches say the same
 */
record FindingView(
        String rule,
        String anchor,
        String href,
        String tone,
        String effect,
        String effectWords,
        String title,
        String text,
        String line,
        String criterion,
        String points,
        String countedIn,
        String grade,
        List<FactView> because,
        int others,
        List<String> sources) {}
