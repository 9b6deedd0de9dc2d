package nl.toetssteen.benchmark;

import java.io.StringReader;
import java.util.Collection;
import java.util.List;
import nl.toetssteen.appraisal.FactSheet;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** The decision tables in the DMN engine of Drools. */
final class DroolsTables implements Peer {
    private final DMNRuntime engine;
    private final DMNModel model;

    DroolsTables() {
        Resource xml = ResourceFactory.newReaderResource(new StringReader(DecisionTables.MODEL.xml("-")));
        engine = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(xml))
                .getOrElseThrow(IllegalStateException::new);
        model = engine.getModels().get(0);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Collection<String> fired(FactSheet facts) {
        DMNContext context = engine.newContext();
        DecisionTables.inputs(facts).forEach(context::set);
        DMNResult result = engine.evaluateAll(model, context);
        return (Collection<String>)
                result.getDecisionResultByName(DecisionTables.FIRED).getResult();
    }
}
