package nl.toetssteen.web;

import java.util.List;

/**
 * A fact that a rule matched, in words.
 *
 * @param kind answer, row, parameter, figure, conclusion or finding
 * @param text what it says
 * @param href where to see or change it, or an empty string
 * @param details its working, its source, or the rules behind it
 */
record FactView(String kind, String text, String href, List<String> details) {}
