package nl.toetssteen.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RulebookDigestTest {
    private static String digest(RulebookFolder folder) {
        return Digest.ofJson("rulebook", new Documents(folder, new Defects()).json());
    }

    private static RulebookFolder edited(String file, String from, String to) {
        return Tiny.broken(file, from, to).folder();
    }

    @Test
    void theDigestIsSixtyFourHexadecimalDigits() {
        assertThat(digest(Tiny.FOLDER)).matches("[0-9a-f]{64}");
    }

    @Test
    void lineEndsCommentsOrderOfKeysAndQuotationMarksDoNotMatter() {
        String digest = digest(Tiny.FOLDER);
        assertThat(digest(edited(
                        "sources.yaml", "  year: 2017\n  title: An essay", "  title: 'An essay' # said\n  year: 2017")))
                .isEqualTo(digest);
        RulebookFolder windows = Tiny.FOLDER;
        for (String path : Tiny.FOLDER.paths()) {
            String text = Tiny.text(Tiny.FOLDER, path).replace("\n", "\r\n");
            windows = windows.with(path, text.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(digest(windows)).isEqualTo(digest);
        assertThat(digest(Tiny.with("README.md", "# notes").folder())).isEqualTo(digest);
    }

    @Test
    void everyChangeOfContentMatters() {
        Set<String> digests = new LinkedHashSet<>();
        digests.add(digest(Tiny.FOLDER));
        digests.add(digest(edited("sources.yaml", "year: 2017", "year: 2018")));
        digests.add(digest(edited("action/rules.drl", ">= $large", "> $large")));
        digests.add(digest(edited("level/tables/fits.csv", "province,assists", "province,fits")));
        digests.add(digest(edited("action/cards/AC-05-problem.yaml", "Zegt men.", "Zegt iemand.")));
        digests.add(digest(edited("examples/first.yaml", "action.amount: 250000", "action.amount: 250001")));
        digests.add(digest(edited("rulebook.yaml", "[action, level]", "[level, action]")));
        digests.add(digest(Tiny.FOLDER.without("examples/first.yaml")));
        assertThat(digests).hasSize(8);
    }

    @Test
    void equalContentOfAnotherDomainHasAnotherDigest() {
        assertThat(Digest.of("answers", "{}")).isNotEqualTo(Digest.of("weights", "{}"));
        assertThat(Digest.ofJson("answers", "{\"b\": 1.0, \"a\": 2}"))
                .isEqualTo(Digest.of("answers", "{\"a\":2,\"b\":1}"));
    }
}
