/** The pages: drawn on the server from the rulebook and the appraisal, in Dutch and English, without JavaScript. */
@NullMarked
package nl.toetssteen.web;

import org.jspecify.annotations.NullMarked;
