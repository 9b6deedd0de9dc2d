package nl.toetssteen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A checker that finds nothing anywhere would be no checker. */
class MarkupTest {
    private static String page(String body) {
        return "<!DOCTYPE html><html lang=\"nl\"><head><meta charset=\"utf-8\"><title>Toets</title></head><body>" + body
                + "</body></html>";
    }

    @Test
    void aGoodPageHasNoErrors() {
        assertThat(Markup.errors(page("<main><h1>Goed</h1><p>Tekst</p></main>")))
                .isEmpty();
    }

    @Test
    void whatIsWrongIsFound() {
        assertThat(Markup.errors(page("<p id=\"a\">Een<div id=\"a\" role=\"foo\"></p></div>")))
                .anyMatch(error -> error.contains("Duplicate ID"))
                .anyMatch(error -> error.contains("Bad value"));
    }
}
