package nl.toetssteen.benchmark;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.toetssteen.Application;
import nl.toetssteen.appraisal.Appraisal;
import nl.toetssteen.appraisal.Appraiser;
import nl.toetssteen.appraisal.Wording;
import nl.toetssteen.casework.Deed;
import nl.toetssteen.casework.Desk;
import nl.toetssteen.casework.Journal;
import nl.toetssteen.casework.Person;
import nl.toetssteen.casework.Role;
import nl.toetssteen.casework.Subject;
import nl.toetssteen.dossier.Dossiers;
import nl.toetssteen.dossier.Draft;
import nl.toetssteen.dossier.Postgres;
import nl.toetssteen.proposals.Shipped;
import nl.toetssteen.report.AppraisalJson;
import nl.toetssteen.rulebook.Example;
import nl.toetssteen.rulebook.Language;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * How many proposals a second are appraised by the whole rulebook, stored with their appraisal and written down in the audit
 * trail, each in a transaction that is on the disk when it is counted; on H2 and on PostgreSQL. {@code -Dseconds=15} for each
 * measurement, after as long a warm-up.
 */
public final class Audited {
    private static final long SECONDS = Integer.getInteger("seconds", 15);
    private static final Person WRITER = new Person("writer", "Writer", Set.of(Role.CIVIL_SERVANT));

    private final Dossiers dossiers;
    private final Journal journal;
    private final Appraiser appraiser;
    private final List<Example> examples;

    private Audited(ConfigurableApplicationContext program) {
        Desk desk = program.getBean(Desk.class);
        desk.await();
        dossiers = program.getBean(Dossiers.class);
        journal = program.getBean(Journal.class);
        appraiser = desk.appraiser();
        examples = appraiser.rulebook().contents().examples();
    }

    public static void main(String[] args) throws Exception {
        String folder = Files.createTempDirectory("toetssteen-audited").toString();
        measure("H2", "--toetssteen.data=" + folder);
        measure(
                "PostgreSQL",
                "--toetssteen.data=" + folder + "-postgres",
                "--spring.profiles.active=postgres",
                "--spring.datasource.url=" + Postgres.url(Postgres.fresh()));
    }

    private static void measure(String database, String... settings) throws Exception {
        List<String> all = new ArrayList<>(List.of(settings));
        all.addAll(List.of("--server.port=0", "--toetssteen.demo-dossiers=false"));
        try (ConfigurableApplicationContext program =
                SpringApplication.run(Application.class, all.toArray(String[]::new))) {
            Audited audited = new Audited(program);
            for (boolean explained : new boolean[] {false, true}) {
                for (int clients : new int[] {1, 4}) {
                    audited.run(clients, explained);
                    double[] milliseconds = audited.run(clients, explained);
                    System.out.printf(
                            Locale.ROOT,
                            "%s | %d clients | %s | %.0f a second | median %.1f ms | 99 %% %.1f ms%n",
                            database,
                            clients,
                            explained ? "with the reason for every silent rule" : "what fired",
                            milliseconds.length / (double) SECONDS,
                            milliseconds[milliseconds.length / 2],
                            milliseconds[milliseconds.length * 99 / 100]);
                }
            }
        }
    }

    private double[] run(int clients, boolean explained) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        Callable<List<Double>> client = () -> work(end, explained);
        List<Double> all = new ArrayList<>();
        for (Future<List<Double>> done : threads.invokeAll(Collections.nCopies(clients, client))) {
            all.addAll(done.get());
        }
        threads.shutdown();
        double[] sorted = all.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    private List<Double> work(long end, boolean explained) {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(WRITER, "", AuthorityUtils.NO_AUTHORITIES));
        List<Double> milliseconds = new ArrayList<>();
        for (int number = 0; System.nanoTime() < end; number++) {
            Draft draft = opened(examples.get(number % examples.size()));
            long start = System.nanoTime();
            audited(draft, explained);
            milliseconds.add((System.nanoTime() - start) / 1e6);
        }
        return milliseconds;
    }

    private Draft opened(Example example) {
        return journal.together(() -> {
            Draft draft = dossiers.open(example.id(), example.sheet());
            journal.note(Deed.OPEN, Subject.dossier(draft.id()), Map.of());
            return draft;
        });
    }

    private void audited(Draft draft, boolean explained) {
        Appraisal appraisal = appraiser.appraise(draft.sheet(), Shipped.TERMS);
        Wording wording = new Wording(appraiser.rulebook(), Language.NL);
        String document = explained
                ? AppraisalJson.write(wording, appraisal, appraiser.explain(draft.sheet(), Shipped.TERMS))
                : '"' + appraisal.receipt().outcome() + '"';
        journal.together(() -> {
            Draft stored =
                    dossiers.submit(draft, appraisal.verdict().id(), appraisal.total(), appraisal.receipt(), document);
            journal.note(
                    Deed.SUBMIT,
                    Subject.dossier(stored.id()),
                    Map.of("outcome", appraisal.receipt().outcome()));
            return stored;
        });
    }
}
