/** Tests in a real browser, of the program as it is served. */
@NullMarked
package nl.toetssteen.browser;

import org.jspecify.annotations.NullMarked;
