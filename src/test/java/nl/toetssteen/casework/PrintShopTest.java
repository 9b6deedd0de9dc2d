package nl.toetssteen.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class PrintShopTest {
    private final PrintShop shop = new PrintShop(() -> Person.PROGRAM);

    @Test
    void somebodyHasOneDocumentMadeAtATime() {
        assertThatExceptionOfType(StillPrinting.class).isThrownBy(() -> shop.print(() -> shop.print(() -> "second")));
    }

    @Test
    void afterADocumentOrAFailureTheNextIsMade() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> shop.print(() -> {
                    throw new IllegalStateException();
                }));
        assertThat(shop.print(() -> "next")).isEqualTo("next");
    }
}
