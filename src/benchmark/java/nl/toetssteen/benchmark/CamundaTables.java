package nl.toetssteen.benchmark;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.toetssteen.appraisal.FactSheet;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;

/** The decision tables in Camunda's engine. */
final class CamundaTables implements Peer {
    private final DmnEngine engine;
    private final DmnDecision decision;

    /** With the FEEL of today, or with the one of before 7.13 that rests on JUEL. */
    CamundaTables(boolean legacy) {
        DefaultDmnEngineConfiguration configuration =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        engine = configuration.enableFeelLegacyBehavior(legacy).buildEngine();
        byte[] xml = DecisionTables.MODEL.xml("").getBytes(StandardCharsets.UTF_8);
        decision = engine.parseDecision(DecisionTables.FIRED, new ByteArrayInputStream(xml));
    }

    @Override
    public List<String> fired(FactSheet facts) {
        return engine.evaluateDecisionTable(decision, DecisionTables.inputs(facts))
                .collectEntries(DecisionTables.FIRED);
    }
}
