package nl.toetssteen.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.toetssteen.casework.Role;
import nl.toetssteen.dossier.Dossiers;
import nl.toetssteen.dossier.Listed;
import nl.toetssteen.dossier.TrailCheck;
import nl.toetssteen.dossier.Version;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DemoDossiersTest extends Served {
    @Autowired
    private DemoDossiers demo;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private TrailCheck trail;

    private List<Listed> all() {
        return dossiers.search("", 0, 10_000);
    }

    @Test
    void thereIsADossierInEveryStateAndAllOfItStandsInTheTrail() {
        Set<String> before = all().stream().map(Listed::id).collect(Collectors.toSet());
        demo.tell();
        List<Listed> made =
                all().stream().filter(listed -> !before.contains(listed.id())).toList();
        assertThat(made)
                .extracting(Listed::state)
                .containsAll(Stream.of(Version.State.values())
                        .filter(state -> state != Version.State.REMOVED)
                        .toList());
        assertThat(trail.check(Optional.empty()).flaws()).isEmpty();
        Visitor auditor = visitor(Role.AUDITOR);
        for (Listed listed : made) {
            assertThat(auditor.get("/proposals/" + listed.id() + "/dossier").status())
                    .isEqualTo(200);
        }
        assertThat(auditor.get("/decisions").body())
                .contains("strenger dan het advies")
                .doesNotContain("Geen besluit is strenger");
    }
}
