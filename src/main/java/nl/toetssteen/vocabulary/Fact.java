package nl.toetssteen.vocabulary;

/** Something that a rule can match. */
public sealed interface Fact permits Answer, Open, Row, Parameter, Figure, Conclusion, Finding {

    /** The spending line that the fact is about, counted from 1; 0 for the proposal as a whole. */
    int line();

    /** How well the fact is proven. */
    Grade grade();
}
