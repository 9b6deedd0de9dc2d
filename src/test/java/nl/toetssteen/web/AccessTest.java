package nl.toetssteen.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.toetssteen.casework.Role;
import nl.toetssteen.web.Routes.Route;
import nl.toetssteen.web.Visitor.Answer;
import nl.toetssteen.web.Visitor.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route with every role, and with nobody: who may go where is what the table of routes says, and nothing else. */
class AccessTest extends Served {
    /** What concerns no more than the one who does it, or changes nothing. */
    private static final Set<String> OWN_AFFAIRS = Set.of(
            "POST /sign-out",
            "POST /account/password",
            "POST /account/sign-out-everywhere",
            "POST /jobs/{id}/cancel",
            "POST /trail/verification",
            "POST /proposals/{id}/what-if");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Test
    void everyRouteHasItsLineAndEveryLineItsRoute() {
        Set<String> mapped = mappings.getHandlerMethods().keySet().stream()
                .flatMap(AccessTest::names)
                .filter(name -> !name.endsWith(" /error"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(mapped).hasSizeGreaterThan(40);
        Set<String> lines = Routes.ALL.stream()
                .filter(route -> !new ClassPathResource("static" + route.pattern()).isReadable())
                .map(Route::name)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(lines).isEqualTo(mapped);
    }

    private static Stream<String> names(RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        List<String> words = methods.isEmpty()
                ? List.of("ANY")
                : methods.stream().map(Enum::name).toList();
        return words.stream().flatMap(method -> info.getPatternValues().stream().map(path -> method + " " + path));
    }

    @ParameterizedTest
    @EnumSource
    void aRoleOpensWhatItsLinesSayAndNothingElse(Role role) {
        String proposal = proposal();
        for (Route route : Routes.ALL) {
            if (!route.name().equals("POST /sign-out")) {
                Answer answer = send(visitor(role), route, proposal);
                boolean refused = answer.status() == 403 && answer.body().contains("Dit mag u niet met uw rol");
                assertThat(refused)
                        .as(role + " " + route.name() + " " + answer.status())
                        .isEqualTo(!route.open() && !route.roles().contains(role));
                assertThat(answer.status()).as(route.name()).isNotEqualTo(500);
            }
        }
    }

    private String proposal() {
        String path = visitor().newProposal();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Test
    void nobodyGetsBeyondTheOpenRoutes() {
        String proposal = proposal();
        for (Route route : Routes.ALL) {
            Answer answer = send(stranger(), route, proposal);
            if (route.open()) {
                assertThat(answer.header("Location")).as(route.name()).isEmpty();
            } else if (route.method().equals("GET")) {
                assertThat(answer.header("Location")).as(route.name()).contains("/sign-in?to=%2F");
            } else {
                assertThat(answer.status()).as(route.name()).isEqualTo(403);
                assertThat(answer.body()).as(route.name()).contains("U was niet meer ingelogd");
            }
        }
        assertThat(visitor().get("/proposals/" + proposal).status()).isEqualTo(200);
    }

    @Test
    void somebodyWithoutARoleOnlyGetsToTheOpenRoutes() {
        Visitor visitor = visitor(new Role[0]);
        assertThat(visitor.get("/").status()).isEqualTo(200);
        assertThat(visitor.get("/rules").status()).isEqualTo(403);
        assertThat(visitor.get("/proposals").status()).isEqualTo(403);
    }

    @Test
    void whatIsNotThereIsToldToWhoeverIsSignedInOnly() {
        assertThat(stranger().get("/nothing").status()).isEqualTo(302);
        assertThat(visitor(Role.AUDITOR).get("/nothing").status()).isEqualTo(404);
    }

    @Test
    void anAuditorChangesNothingOfOthers() {
        assertThat(Routes.ALL.stream()
                        .filter(route -> !route.method().equals("GET") && !route.open())
                        .filter(route -> route.roles().contains(Role.AUDITOR))
                        .map(Route::name))
                .isSubsetOf(OWN_AFFAIRS);
    }

    @Test
    void whatACommitteeMemberTriesIsNotKept() {
        String page = "/proposals/" + proposal() + "/what-if";
        Visitor member = visitor(Role.COMMITTEE);
        Form tried = new Form().with("shown", "action.duration").with("action.duration", "4");
        assertThat(member.post(page, tried.with("do", "try")).status()).isEqualTo(200);
        Answer refused = member.post(
                page,
                new Form()
                        .with("shown", "action.duration")
                        .with("action.duration", "4")
                        .with("do", "keep"));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).contains("Dit mag u niet met uw rol", "Wat u had ingevuld");
    }

    private static Answer send(Visitor visitor, Route route, String proposal) {
        String path = route.pattern()
                .replace("/proposals/{id}", "/proposals/" + proposal)
                .replace("{theme}", "action")
                .replace("{part}", "money")
                .replace("{rule}", "AC-03")
                .replaceAll("\\{[a-z]+}", "something");
        if (route.method().equals("GET")) {
            return visitor.get(path);
        }
        assertThat(route.method()).isEqualTo("POST");
        return route.pattern().equals("/import")
                ? visitor.post(path, "--x--\r\n", "multipart/form-data; boundary=x")
                : visitor.post(path, new Form());
    }
}
