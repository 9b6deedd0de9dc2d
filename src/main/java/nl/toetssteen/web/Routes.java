package nl.toetssteen.web;

import static nl.toetssteen.casework.Role.ADMINISTRATOR;
import static nl.toetssteen.casework.Role.AUDITOR;
import static nl.toetssteen.casework.Role.CIVIL_SERVANT;
import static nl.toetssteen.casework.Role.COMMITTEE;
import static nl.toetssteen.casework.Role.RULEBOOK_KEEPER;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.toetssteen.casework.Person;
import nl.toetssteen.casework.Role;

/** Who may go where: one line for each route. What is not in this table is open to nobody. */
final class Routes {
    private static final Set<Role> ANYBODY_SIGNED_IN = Set.of(Role.values());
    private static final Set<Role> READERS = Set.of(CIVIL_SERVANT, COMMITTEE, AUDITOR);
    private static final Set<Role> WRITERS = Set.of(CIVIL_SERVANT);
    private static final Set<Role> KEEPERS_OF_ACCOUNTS = Set.of(ADMINISTRATOR);

    static final List<Route> ALL = List.of(
            open("GET /"),
            open("GET /sign-in"),
            open("POST /sign-in"),
            open("POST /sign-in/again"),
            open("GET /sign-in/away"),
            open("POST /sign-in/away"),
            open("POST /sign-in/elsewhere"),
            signedIn("GET /sign-in/back"),
            open("GET /toetssteen.css"),
            open("GET /favicon.svg"),
            open("GET /theme.css"),
            open("GET /fonts/source-sans-3-latin-normal.woff2"),
            open("GET /fonts/source-sans-3-latin-italic.woff2"),
            open("GET /fonts/source-sans-3-latin-ext-normal.woff2"),
            open("GET /fonts/source-sans-3-latin-ext-italic.woff2"),
            open("GET /form.js"),
            open("GET /vendor/htmx-2.0.11.min.js"),
            open("GET /accessibility"),
            open("GET /welcome"),
            open("POST /welcome"),
            signedIn("POST /sign-out"),
            signedIn("GET /account"),
            signedIn("POST /account/password"),
            signedIn("POST /account/sign-out-everywhere"),
            keepsAccounts("GET /accounts"),
            keepsAccounts("POST /accounts"),
            keepsAccounts("GET /accounts/{id}"),
            keepsAccounts("POST /accounts/{id}/roles"),
            keepsAccounts("POST /accounts/{id}/block"),
            keepsAccounts("POST /accounts/{id}/unblock"),
            keepsAccounts("POST /accounts/{id}/reset"),
            keepsAccounts("POST /accounts/{id}/sign-out"),
            keepsAccounts("POST /accounts/{id}/erase"),
            signedIn("GET /rules"),
            signedIn("GET /rules/method"),
            signedIn("GET /rules/questions"),
            signedIn("GET /rules/{id}"),
            signedIn("GET /sources"),
            signedIn("GET /cases"),
            signedIn("GET /tables/{name}"),
            signedIn("GET /tables/{name}.csv"),
            reads("GET /proposals"),
            writes("POST /proposals"),
            writes("GET /import"),
            writes("POST /import"),
            reads("GET /compare"),
            reads("GET /portfolio"),
            reads("GET /jobs/{id}"),
            reads("POST /jobs/{id}/cancel"),
            reads("GET /proposals/{id}"),
            writes("POST /proposals/{id}"),
            writes("GET /proposals/{id}/remove"),
            writes("POST /proposals/{id}/remove"),
            reads("GET /proposals/{id}/{theme}"),
            reads("GET /proposals/{id}/{theme}/{part}"),
            writes("POST /proposals/{id}/{theme}"),
            writes("POST /proposals/{id}/{theme}/{part}"),
            reads("GET /proposals/{id}/quick"),
            writes("POST /proposals/{id}/quick"),
            writes("POST /proposals/{id}/live"),
            writes("POST /proposals/{id}/autosave"),
            reads("GET /proposals/{id}/check"),
            writes("POST /proposals/{id}/submit"),
            reads("GET /proposals/{id}/submitted"),
            reads("GET /proposals/{id}/appraisal"),
            reads("GET /proposals/{id}/appraisal.json"),
            reads("GET /proposals/{id}/appraisal.pdf"),
            reads("GET /proposals/{id}/appraisal.csv"),
            reads("GET /proposals/{id}/trace.csv"),
            reads("GET /proposals/{id}/proposal.json"),
            reads("GET /proposals/{id}/proposal.yaml"),
            reads("GET /proposals/{id}/trace"),
            reads("GET /proposals/{id}/trace-graph"),
            reads("GET /proposals/{id}/trace/{rule}"),
            reads("GET /proposals/{id}/insight"),
            reads("GET /proposals/{id}/insight/letter"),
            reads("GET /proposals/{id}/letter.pdf"),
            reads("GET /proposals/{id}/what-if"),
            // Trying changes nothing; keeping what was tried needs a writer, which the use case asks.
            reads("POST /proposals/{id}/what-if"),
            reads("GET /proposals/{id}/history"),
            reads("GET /proposals/{id}/compare"),
            writes("POST /proposals/{id}/restore"),
            reads("GET /proposals/{id}/dossier"),
            writes("POST /proposals/{id}/move"),
            writesOrDecides("POST /proposals/{id}/notes"),
            writes("POST /proposals/{id}/files"),
            reads("GET /proposals/{id}/files/{number}"),
            reads("GET /proposals/{id}/justification"),
            writes("POST /proposals/{id}/justification"),
            reads("GET /proposals/{id}/decision"),
            reads("GET /proposals/{id}/decision.pdf"),
            decides("POST /proposals/{id}/vote"),
            decides("POST /proposals/{id}/ruling"),
            decides("POST /proposals/{id}/confirm"),
            reads("GET /agenda"),
            reads("GET /agenda.pdf"),
            reads("GET /decisions"),
            reads("GET /proposals/{id}/replay"),
            audits("GET /proposals/{id}/audit-bundle.zip"),
            audits("GET /trail"),
            audits("GET /trail/verification"),
            audits("POST /trail/verification"),
            looksAtRulebooks("GET /rulebooks"),
            looksAtRulebooks("GET /rulebooks/compare"),
            looksAtRulebooks("GET /rulebooks/proposals/{number}"),
            keepsRules("POST /rulebooks"),
            keepsRules("POST /rulebooks/proposals/{number}/confirm"),
            keepsRules("POST /rulebooks/proposals/{number}/impact"));

    private static final Map<String, Route> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Route::name, Function.identity()));

    private Routes() {}

    /**
     * A route and who may go there.
     *
     * @param name its method and the pattern of its address
     * @param roles of which one is enough; nobody needs any when it is open
     */
    record Route(String name, Set<Role> roles, boolean open) {

        String method() {
            return name.substring(0, name.indexOf(' '));
        }

        String pattern() {
            return name.substring(name.indexOf(' ') + 1);
        }

        boolean admits(Person person) {
            return open || person.roles().stream().anyMatch(roles::contains);
        }
    }

    /** The route of a method and the pattern of an address. */
    static Optional<Route> find(String method, String pattern) {
        return Optional.ofNullable(BY_NAME.get((method.equals("HEAD") ? "GET" : method) + " " + pattern));
    }

    private static Route open(String name) {
        return new Route(name, Set.of(), true);
    }

    private static Route signedIn(String name) {
        return new Route(name, ANYBODY_SIGNED_IN, false);
    }

    private static Route keepsAccounts(String name) {
        return new Route(name, KEEPERS_OF_ACCOUNTS, false);
    }

    private static Route reads(String name) {
        return new Route(name, READERS, false);
    }

    private static Route audits(String name) {
        return new Route(name, Set.of(AUDITOR), false);
    }

    private static Route looksAtRulebooks(String name) {
        return new Route(name, Set.of(AUDITOR, RULEBOOK_KEEPER), false);
    }

    private static Route keepsRules(String name) {
        return new Route(name, Set.of(RULEBOOK_KEEPER), false);
    }

    private static Route decides(String name) {
        return new Route(name, Set.of(COMMITTEE), false);
    }

    private static Route writesOrDecides(String name) {
        return new Route(name, Set.of(CIVIL_SERVANT, COMMITTEE), false);
    }

    private static Route writes(String name) {
        return new Route(name, WRITERS, false);
    }
}
