/**
 * What is not known and what would turn the verdict: range, questions worth asking, turning points, robustness,
 * comparison, portfolio.
 */
@NullMarked
package nl.toetssteen.insight;

import org.jspecify.annotations.NullMarked;
