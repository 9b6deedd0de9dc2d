package nl.toetssteen.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProposalSchemaTest {
    private static final com.networknt.schema.Schema SCHEMA = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12)
            .getSchema(Schema.PROPOSAL.text(), InputFormat.JSON);

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("rules/examples"))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).toList();
        }
    }

    @Test
    void thereAreExamples() throws IOException {
        assertThat(examples()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleFits(Path example) throws IOException {
        assertThat(SCHEMA.validate(Files.readString(example), InputFormat.YAML)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"id\": \"a\", \"title\": \"A\", \"answers\": {}, \"lines\": []}",
                "{\"answers\": {\"action.demand-shown\": \"unknown\", \"action.amount\": 4.5}}",
                "{\"answers\": {\"action.demand-shown\": {\"value\": \"yes\", \"evidence\": \"reasoned\"}}}",
                "{\"lines\": [{\"market-failure.line-grounds\": [\"spillover\", \"network\"]}, {}]}",
                "{\"answers\": {\"a.b\": {\"value\": true, \"references\": [{\"title\": \"Report\", \"place\": \"p. 3\"}]}}}"
            })
    void aProposalFits(String proposal) {
        assertThat(SCHEMA.validate(proposal, InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{\"answer\": {}}",
                "{\"answers\": []}",
                "{\"answers\": {\"demand\": \"yes\"}}",
                "{\"answers\": {\"a.b\": {\"evidence\": \"reasoned\"}}}",
                "{\"answers\": {\"a.b\": {\"value\": \"yes\", \"evidence\": \"proven\"}}}",
                "{\"answers\": {\"a.b\": {\"value\": \"yes\", \"references\": [{\"place\": \"p. 3\"}]}}}",
                "{\"answers\": {\"a.b\": [\"x\", \"x\"]}}",
                "{\"lines\": {\"a.b\": 1}}"
            })
    void whatIsNoProposalIsRefused(String proposal) {
        assertThat(SCHEMA.validate(proposal, InputFormat.JSON)).isNotEmpty();
    }
}
