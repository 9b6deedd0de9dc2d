/** The act of judging and its result, free of any engine: answers, figures, scorecard, verdict, trace, receipt. */
@NullMarked
package nl.toetssteen.appraisal;

import org.jspecify.annotations.NullMarked;
