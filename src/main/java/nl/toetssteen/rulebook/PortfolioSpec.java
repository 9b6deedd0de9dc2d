package nl.toetssteen.rulebook;

import java.util.List;

/**
 * What a portfolio of proposals is made by: which answers say how much a proposal asks for, and where it belongs.
 *
 * @param amount id of the question that asks for the money, in EUR; empty when there is none
 * @param labels what a fund can spread its money over
 */
public record PortfolioSpec(String amount, List<Label> labels) {

    /** Of a rulebook that says nothing about it. */
    public static final PortfolioSpec NONE = new PortfolioSpec("", List.of());

    /**
     * A kind of label that proposals have, say their instrument.
     *
     * @param question id of the question with options whose answer is the label
     */
    public record Label(String id, String question, Words words, Place place) {}
}
