package nl.toetssteen.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import nl.toetssteen.appraisal.Work;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Long calculations, on real threads; nothing here depends on how fast they are. */
@Timeout(60)
class JobsTest {
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Duration KEPT = Duration.ofMinutes(30);
    private static final String ANNE = "anne";
    private static final String BEN = "ben";

    private final Hands clock = new Hands();
    private final Jobs jobs = new Jobs(clock, new JobLimits(1, 2, 2, 3, 5, LONGEST, KEPT));
    private final CountDownLatch end = new CountDownLatch(1);

    /** A clock that somebody sets. */
    private static final class Hands extends Clock {
        private volatile Instant now = Instant.parse("2026-11-21T12:00:00Z");

        synchronized void forward(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    /** A calculation that says when it began, goes on until it may end or must, and says when it ended. */
    private final class Endless implements Calculation<String> {
        private final CountDownLatch began = new CountDownLatch(1);
        private final CountDownLatch ended = new CountDownLatch(1);
        private volatile boolean cancelled;

        @Override
        public String calculate(Work work) throws InterruptedException {
            work.advance(1, 4);
            began.countDown();
            while (!cancelled && !end.await(1, TimeUnit.MILLISECONDS)) {
                cancelled = work.isCancelled();
            }
            ended.countDown();
            return "answer";
        }
    }

    @AfterEach
    void everythingEnds() {
        end.countDown();
        jobs.close();
    }

    private static Jobs.Order<?> order(String owner, String key, Calculation<?> calculation) {
        return new Jobs.Order<>(owner, key, "/page", calculation);
    }

    private Job start(String owner, String key, Calculation<?> calculation) {
        return jobs.start(order(owner, key, calculation));
    }

    private Endless running(String owner, String key) throws InterruptedException {
        Endless calculation = new Endless();
        start(owner, key, calculation);
        calculation.began.await();
        return calculation;
    }

    private Job ended(String owner, String id) throws InterruptedException {
        while (true) {
            Job job = jobs.find(owner, id).orElseThrow();
            if (job.state().isFinal()) {
                return job;
            }
            Thread.sleep(1);
        }
    }

    private Job done(String owner, String key) throws InterruptedException {
        return ended(owner, start(owner, key, work -> "answer " + key).id());
    }

    @Test
    void aJobShowsHowFarItIsAndThenItsResult() throws InterruptedException {
        Endless calculation = new Endless();
        String id = start(ANNE, "a", calculation).id();
        calculation.began.await();
        Job running = jobs.find(ANNE, id).orElseThrow();
        assertThat(running.state()).isEqualTo(Job.State.RUNNING);
        assertThat(List.of(running.done(), running.of())).containsExactly(1L, 4L);
        assertThat(running.result(String.class)).isEmpty();
        end.countDown();
        Job last = ended(ANNE, id);
        assertThat(last.state()).isEqualTo(Job.State.DONE);
        assertThat(last.result(String.class)).contains("answer");
        assertThat(last.result(Integer.class)).isEmpty();
        assertThat(last.page()).isEqualTo("/page");
    }

    @Test
    void stepsThatMakeNoSenseAreShownAsSense() throws InterruptedException {
        CompletableFuture<Work> work = new CompletableFuture<>();
        String id = start(ANNE, "a", given -> {
                    work.complete(given);
                    return end.await(1, TimeUnit.MINUTES);
                })
                .id();
        work.join().advance(9, 4);
        assertThat(jobs.find(ANNE, id).orElseThrow().done()).isEqualTo(4);
        work.join().advance(-1, -1);
        assertThat(jobs.find(ANNE, id).orElseThrow().of()).isZero();
    }

    @Test
    void cancellingStopsTheWorkAndMakesRoom() throws InterruptedException {
        Endless calculation = running(ANNE, "a");
        String id = start(ANNE, "a", calculation).id();
        assertThat(jobs.cancel(ANNE, id)).isPresent();
        calculation.ended.await();
        assertThat(calculation.cancelled).isTrue();
        assertThat(jobs.find(ANNE, id)).isEmpty();
        assertThat(done(ANNE, "b").state()).isEqualTo(Job.State.DONE);
    }

    @Test
    void whatIsCancelledWhileItWaitsNeverBeginsAndGivesItsPlace() throws InterruptedException {
        running(ANNE, "a");
        AtomicInteger begun = new AtomicInteger();
        Job waiting = start(ANNE, "b", work -> begun.incrementAndGet());
        assertThat(waiting.state()).isEqualTo(Job.State.WAITING);
        jobs.cancel(ANNE, waiting.id());
        start(BEN, "c", new Endless());
        String last = start(BEN, "d", new Endless()).id();
        end.countDown();
        ended(BEN, last);
        assertThat(begun).hasValue(0);
    }

    @Test
    void whoWaitsSeesHowManyComeFirst() throws InterruptedException {
        running(ANNE, "a");
        assertThat(start(ANNE, "b", new Endless()).ahead()).isZero();
        assertThat(start(BEN, "c", new Endless()).ahead()).isEqualTo(1);
    }

    @Test
    void whenAllPlacesAreTakenTheNextIsRefusedAndCostsNobodyAResult() throws InterruptedException {
        String kept = done("carla", "kept").id();
        running(ANNE, "a");
        start(ANNE, "b", new Endless());
        String last = start(BEN, "c", new Endless()).id();
        assertThatExceptionOfType(Busy.class)
                .isThrownBy(() -> start(BEN, "d", new Endless()))
                .matches(busy -> !busy.own());
        assertThat(jobs.find("carla", kept)).isPresent();
        end.countDown();
        ended(BEN, last);
        assertThat(done("carla", "d").state()).isEqualTo(Job.State.DONE);
    }

    @Test
    void onePersonCannotTakeAllPlaces() throws InterruptedException {
        running(ANNE, "a");
        start(ANNE, "b", new Endless());
        assertThatExceptionOfType(Busy.class)
                .isThrownBy(() -> start(ANNE, "c", new Endless()))
                .matches(Busy::own);
        assertThat(start(BEN, "c", new Endless()).state()).isEqualTo(Job.State.WAITING);
    }

    @Test
    void theSameQuestionIsCalculatedOnce() throws InterruptedException {
        AtomicInteger times = new AtomicInteger();
        Calculation<Integer> calculation = work -> {
            end.await();
            return times.incrementAndGet();
        };
        String anne = start(ANNE, "a", calculation).id();
        assertThat(start(ANNE, "a", calculation).id()).isEqualTo(anne);
        String ben = start(BEN, "a", calculation).id();
        assertThat(ben).isNotEqualTo(anne);
        end.countDown();
        assertThat(ended(ANNE, anne).result(Integer.class)).contains(1);
        assertThat(ended(BEN, ben).result(Integer.class)).contains(1);
        assertThat(start("carla", "a", calculation).result(Integer.class))
                .as("the result is still there")
                .contains(1);
    }

    @Test
    void twoPagesThatAskTheSameAreEachLedBackToThemselves() throws InterruptedException {
        Job first = jobs.start(new Jobs.Order<>(ANNE, "a", "/one", work -> "answer"));
        ended(ANNE, first.id());
        Job second = jobs.start(new Jobs.Order<>(ANNE, "a", "/other", work -> {
            throw new IllegalStateException("worked out twice");
        }));
        assertThat(second.page()).isEqualTo("/other");
        assertThat(ended(ANNE, second.id()).result(String.class)).contains("answer");
        assertThat(jobs.find(ANNE, first.id()).orElseThrow().page()).isEqualTo("/one");
    }

    @Test
    void whoCancelsLeavesTheWorkToTheOthersWhoWaitForIt() throws InterruptedException {
        Endless calculation = running(ANNE, "a");
        String anne = start(ANNE, "a", calculation).id();
        String ben = start(BEN, "a", calculation).id();
        jobs.cancel(ANNE, anne);
        assertThat(jobs.find(BEN, ben).orElseThrow().state()).isEqualTo(Job.State.RUNNING);
        end.countDown();
        assertThat(ended(BEN, ben).result(String.class)).contains("answer");
    }

    @Test
    void nobodySeesOrStopsTheJobOfAnother() throws InterruptedException {
        Endless calculation = running(ANNE, "a");
        String id = start(ANNE, "a", calculation).id();
        assertThat(jobs.find(BEN, id)).isEmpty();
        assertThat(jobs.cancel(BEN, id)).isEmpty();
        assertThat(jobs.find(ANNE, id).orElseThrow().state()).isEqualTo(Job.State.RUNNING);
    }

    @Test
    void noNumberSaysAnythingAboutAnother() throws InterruptedException {
        Set<String> ids = new HashSet<>();
        for (int job = 0; job < 50; job++) {
            ids.add(done(ANNE, "key " + job).id());
        }
        assertThat(ids).hasSize(50).allMatch(id -> id.matches("[\\w-]{24}"));
    }

    @Test
    void whatTakesTooLongIsStoppedAndSaidToBeSo() throws InterruptedException {
        Endless calculation = running(ANNE, "a");
        String id = start(ANNE, "a", calculation).id();
        clock.forward(LONGEST);
        assertThat(jobs.find(ANNE, id).orElseThrow().state()).isEqualTo(Job.State.RUNNING);
        clock.forward(Duration.ofMillis(1));
        calculation.ended.await();
        assertThat(ended(ANNE, id).state()).isEqualTo(Job.State.TOO_LONG);
        assertThat(ended(ANNE, id).result(String.class)).isEmpty();
    }

    @Test
    void whatDoesNotListenIsGivenUpAllTheSame() throws InterruptedException {
        CountDownLatch began = new CountDownLatch(1);
        String id = start(ANNE, "a", work -> {
                    began.countDown();
                    end.await();
                    return "late";
                })
                .id();
        began.await();
        clock.forward(LONGEST.plusSeconds(1));
        assertThat(jobs.find(ANNE, id).orElseThrow().state()).isEqualTo(Job.State.TOO_LONG);
        end.countDown();
        done(BEN, "b");
        assertThat(jobs.find(ANNE, id).orElseThrow().result(String.class)).isEmpty();
    }

    @Test
    void aWaitIsNoPartOfTheTimeThatItMayTake() throws InterruptedException {
        Endless first = running(ANNE, "a");
        String waiting = start(ANNE, "b", work -> "answer").id();
        clock.forward(LONGEST.plusSeconds(1));
        first.ended.await();
        assertThat(ended(ANNE, waiting).state()).isEqualTo(Job.State.DONE);
    }

    @Test
    void aFailureIsSaidAndTheSameCanBeAskedAgain() throws InterruptedException {
        String id = start(ANNE, "a", work -> {
                    throw new StackOverflowError("too deep");
                })
                .id();
        assertThat(ended(ANNE, id).state()).isEqualTo(Job.State.FAILED);
        assertThat(done(ANNE, "a").result(String.class)).contains("answer a");
    }

    @Test
    void aResultGoesAfterItsTime() throws InterruptedException {
        String id = done(ANNE, "a").id();
        clock.forward(KEPT);
        assertThat(jobs.find(ANNE, id)).isPresent();
        clock.forward(Duration.ofMillis(1));
        assertThat(jobs.find(ANNE, id)).isEmpty();
    }

    @Test
    void theOldestResultOfAPersonMakesRoomForTheNext() throws InterruptedException {
        List<String> own = new ArrayList<>();
        for (int job = 0; job < 4; job++) {
            own.add(done(ANNE, "key " + job).id());
        }
        assertThat(own).filteredOn(id -> jobs.find(ANNE, id).isPresent()).isEqualTo(own.subList(1, 4));
    }

    @Test
    void theOldestResultOfAllMakesRoomForTheNext() throws InterruptedException {
        List<String> ids = new ArrayList<>();
        for (int person = 0; person < 7; person++) {
            ids.add(done("person " + person, "key " + person).id());
        }
        int there = 0;
        for (int person = 0; person < 7; person++) {
            there += jobs.find("person " + person, ids.get(person)).isPresent() ? 1 : 0;
        }
        assertThat(there).isEqualTo(5);
        assertThat(jobs.find("person 6", ids.get(6))).isPresent();
    }

    @Test
    void theEndOfTheProgramStopsAllWork() throws InterruptedException {
        Endless calculation = running(ANNE, "a");
        start(ANNE, "b", new Endless());
        jobs.close();
        calculation.ended.await();
        assertThat(calculation.cancelled).isTrue();
        assertThatExceptionOfType(Busy.class).isThrownBy(() -> start(BEN, "c", new Endless()));
    }

    @Test
    void noThreadKeepsTheProgramFromEnding() throws InterruptedException {
        AtomicBoolean daemon = new AtomicBoolean();
        ended(
                ANNE,
                start(ANNE, "a", work -> {
                            daemon.set(Thread.currentThread().isDaemon());
                            return "answer";
                        })
                        .id());
        assertThat(daemon).isTrue();
    }

    @Test
    void manyAtOnceNeverGoBeyondTheLimits() throws Exception {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Jobs busy = new Jobs(clock, new JobLimits(2, 3, 2, 4, 12, LONGEST, KEPT));
        ExecutorService people = Executors.newFixedThreadPool(8);
        List<Callable<Void>> days = new ArrayList<>();
        for (int person = 0; person < 8; person++) {
            SplittableRandom random = new SplittableRandom(person);
            String owner = "person " + person;
            days.add(() -> {
                for (int turn = 0; turn < 200; turn++) {
                    turn(busy, owner, random, now, most);
                }
                return null;
            });
        }
        for (Future<Void> day : people.invokeAll(days)) {
            day.get();
        }
        people.shutdown();
        busy.close();
        assertThat(most.get()).isBetween(1, 2);
    }

    private static void turn(Jobs busy, String owner, SplittableRandom random, AtomicInteger now, AtomicInteger most) {
        String key = "key " + random.nextInt(30);
        try {
            Job job = busy.start(order(owner, key, work -> {
                most.accumulateAndGet(now.incrementAndGet(), Math::max);
                work.advance(1, 1);
                now.decrementAndGet();
                return key;
            }));
            if (random.nextInt(3) == 0) {
                busy.cancel(owner, job.id());
            } else {
                busy.find(owner, job.id())
                        .flatMap(found -> found.result(String.class))
                        .ifPresent(result -> assertThat(result).isEqualTo(key));
            }
        } catch (Busy full) {
            assertThat(full).isNotNull();
        }
    }
}
