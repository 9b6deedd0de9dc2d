package nl.toetssteen.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.servlet.Filter;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import nl.toetssteen.appraisal.Work;
import nl.toetssteen.casework.Admission;
import nl.toetssteen.casework.Busy;
import nl.toetssteen.casework.Calculation;
import nl.toetssteen.casework.Job;
import nl.toetssteen.casework.Jobs;
import nl.toetssteen.casework.Role;
import nl.toetssteen.dossier.Account;
import nl.toetssteen.rulebook.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.ModelAndView;

/** How far a long calculation is, as its page shows it. */
@Timeout(60)
class JobPageTest extends Served {
    private final CountDownLatch began = new CountDownLatch(1);
    private final CountDownLatch end = new CountDownLatch(1);
    private final MockHttpSession session = new MockHttpSession();

    @Autowired
    private Jobs jobs;

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private Refusals refusals;

    @Autowired
    private MessageSource messages;

    @Autowired
    private Clock clock;

    private MockMvc browser;
    private Account person;

    @BeforeEach
    void openABrowser() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .addFilters(context.getBean("springSecurityFilterChain", Filter.class))
                .build();
        person = signIn(session);
    }

    private Account signIn(MockHttpSession browsing) {
        Account somebody = person(Role.CIVIL_SERVANT);
        browsing.setAttribute(Tickets.KEY, new Admission(somebody.id(), 1, clock.instant()));
        return somebody;
    }

    @AfterEach
    void theWorkEnds() {
        end.countDown();
    }

    private Job start(String key, Calculation<?> calculation) {
        return jobs.start(new Jobs.Order<>(person.id(), key, "/proposals/abc/page?x=1", calculation));
    }

    private String slow(Work work) throws InterruptedException {
        work.advance(1_250, 5_000);
        began.countDown();
        end.await();
        return "answer";
    }

    private MockHttpServletResponse get(String address) throws Exception {
        return send(MockMvcRequestBuilders.get(address), session);
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request, MockHttpSession sender)
            throws Exception {
        return browser.perform(request.session(sender)).andReturn().getResponse();
    }

    @Test
    void aCalculationThatRunsShowsHowFarItIsAndRefreshesItself() throws Exception {
        String page = "/jobs/" + start("runs", this::slow).id();
        began.await();
        MockHttpServletResponse shown = get(page);
        assertThat(shown.getContentAsString())
                .contains("De berekening loopt", "1.250 van 5.000 stappen", "max=\"5000\" value=\"1250\"")
                .contains("href=\"" + page + "?refresh=no\"", "action=\"" + page + "/cancel\"");
        assertThat(shown.getHeader("Refresh")).isEqualTo("2");
        MockHttpServletResponse still = get(page + "?refresh=no");
        assertThat(still.getHeader("Refresh")).isNull();
        assertThat(still.getContentAsString()).contains("Weer vanzelf verversen", "Kijk hoe ver het is");
        assertThat(get(page + "?lang=en").getContentAsString()).contains("1,250 of 5,000 steps");
    }

    @Test
    void aCalculationThatIsDoneLeadsToThePageWithItsResult() throws Exception {
        Job job = start("done", work -> "answer");
        MockHttpServletResponse shown = get("/jobs/" + job.id());
        while (shown.getRedirectedUrl() == null) {
            shown = get("/jobs/" + job.id());
        }
        assertThat(shown.getRedirectedUrl()).isEqualTo("/proposals/abc/page?x=1&job=" + job.id());
        assertThat(jobs.find(person.id(), job.id()).orElseThrow().result(String.class))
                .contains("answer");
    }

    @Test
    void cancellingLeadsBackToThePageThatAsked() throws Exception {
        String page = "/jobs/" + start("cancelled", this::slow).id();
        MockHttpServletResponse cancelled = send(MockMvcRequestBuilders.post(page + "/cancel"), session);
        assertThat(cancelled.getRedirectedUrl()).isEqualTo("/proposals/abc/page?x=1");
        assertThat(get(page).getStatus()).isEqualTo(404);
        assertThat(get(page).getContentAsString()).contains("Deze berekening is er niet meer");
    }

    @Test
    void aFailureSaysWhatToDo() throws Exception {
        Job job = start("failed", work -> {
            throw new IllegalStateException("on purpose");
        });
        while (!jobs.find(person.id(), job.id()).orElseThrow().state().isFinal()) {
            Thread.sleep(1);
        }
        MockHttpServletResponse shown = get("/jobs/" + job.id());
        assertThat(shown.getContentAsString())
                .contains("De berekening is mislukt", "href=\"/proposals/abc/page?x=1\"")
                .doesNotContain("on purpose");
        assertThat(shown.getHeader("Refresh")).isNull();
    }

    @Test
    void theCalculationOfAnotherIsNotThere() throws Exception {
        String page = "/jobs/" + start("mine", this::slow).id();
        MockHttpSession other = new MockHttpSession();
        signIn(other);
        assertThat(send(MockMvcRequestBuilders.get(page), other).getStatus()).isEqualTo(404);
        assertThat(send(MockMvcRequestBuilders.post(page + "/cancel"), other).getStatus())
                .isEqualTo(404);
        assertThat(get(page).getStatus()).isEqualTo(200);
    }

    @Test
    void whoAsksTooMuchIsToldWhatToDo() {
        start("one", this::slow);
        start("two", this::slow);
        assertThatExceptionOfType(Busy.class)
                .isThrownBy(() -> start("three", this::slow))
                .satisfies(busy -> {
                    ModelAndView page = refusals.busy(busy, new MockHttpServletRequest());
                    assertThat(page.getStatus()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
                    assertThat(page.getModel()).containsEntry("kind", "busy-own");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"busy", "busy-own", "missing-job"})
    void everyRefusalHasItsWords(String kind) {
        for (Language language : Language.values()) {
            for (String part : List.of(".title", ".what", ".do")) {
                assertThat(messages.getMessage("error." + kind + part, new Object[0], language.locale()))
                        .isNotBlank();
            }
        }
    }

    @Test
    void aStrangerGetsNoSession() {
        Visitor.Answer answer = stranger().get("/jobs/nothing");
        assertThat(answer.header("Location")).endsWith("/sign-in?to=%2Fjobs%2Fnothing");
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }
}
