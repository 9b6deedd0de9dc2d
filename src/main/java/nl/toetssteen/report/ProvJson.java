package nl.toetssteen.report;

import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.dossier.DossierFile;
import nl.toetssteen.dossier.Entry;
import nl.toetssteen.dossier.Payload;
import nl.toetssteen.dossier.Payload.Claim;
import nl.toetssteen.dossier.StoredRow;

/**
 * Where everything in a dossier came from, as PROV-JSON (W3C Member Submission, 24 April 2013): what was made is an entity, what
 * was done an activity, who did it an agent. People are named by their commitment in the trail.
 */
final class ProvJson {
    private final DossierFile dossier;
    private final Fields entities = new Fields();
    private final Fields activities = new Fields();
    private final Fields agents = new Fields();
    private final Fields generated = new Fields();
    private final Fields used = new Fields();
    private final Fields associated = new Fields();
    private final Fields derived = new Fields();
    private int relations;

    private ProvJson(DossierFile dossier) {
        this.dossier = dossier;
    }

    static String of(DossierFile dossier) {
        ProvJson prov = new ProvJson(dossier);
        prov.collect();
        return JsonText.of(prov.document());
    }

    private void collect() {
        dossier.rows("dossier_version").forEach(this::answers);
        dossier.rows("dossier_appraisal").forEach(this::appraisal);
        dossier.rows("rulebook").forEach(this::rulebook);
        dossier.entries().forEach(this::activity);
    }

    private Fields document() {
        return new Fields()
                .with("prefix", new Fields().with("ts", "urn:toetssteen:"))
                .with("entity", entities)
                .with("activity", activities)
                .with("agent", agents)
                .with("wasGeneratedBy", generated)
                .with("used", used)
                .with("wasAssociatedWith", associated)
                .with("wasDerivedFrom", derived);
    }

    private void answers(StoredRow row) {
        int version = Integer.parseInt(row.value("version"));
        entities.with(
                answers(version),
                new Fields()
                        .with("prov:label", row.value("title"))
                        .with("ts:version", version)
                        .with("ts:digest", row.value("digest")));
        if (version > 1) {
            derived(answers(version), answers(version - 1));
        }
    }

    private void appraisal(StoredRow row) {
        int version = Integer.parseInt(row.value("version"));
        entities.with(
                appraisal(version),
                new Fields()
                        .with("ts:verdict", row.value("verdict"))
                        .with("ts:total", row.value("total"))
                        .with("ts:outcome", row.value("outcome_digest")));
        derived(appraisal(version), answers(version));
        derived(appraisal(version), rulebookOf(row.value("rulebook_digest")));
    }

    private void rulebook(StoredRow row) {
        entities.with(
                rulebookOf(row.value("digest")),
                new Fields()
                        .with("prov:label", row.value("id") + " " + row.value("edition"))
                        .with("ts:digest", row.value("digest")));
    }

    private void activity(Entry entry) {
        String activity = "ts:entry-" + entry.sequence();
        String time = entry.at().toString();
        activities.with(
                activity,
                new Fields()
                        .with("prov:startTime", time)
                        .with("prov:endTime", time)
                        .with("ts:action", entry.action())
                        .with("ts:hash", entry.hash()));
        String agent = "ts:actor-" + entry.actor();
        agents.with(agent, new Fields().with("prov:type", qualified("prov:Person")));
        associated.with(next(), new Fields().with("prov:activity", activity).with("prov:agent", agent));
        Payload.read(entry.payload()).rows().forEach(claim -> made(claim, activity, time));
    }

    private static Fields qualified(String name) {
        return new Fields().with("$", name).with("type", "prov:QUALIFIED_NAME");
    }

    private void made(Claim claim, String activity, String time) {
        for (String entity : entitiesOf(claim)) {
            generated.with(
                    next(),
                    new Fields()
                            .with("prov:entity", entity)
                            .with("prov:activity", activity)
                            .with("prov:time", time));
        }
        if (claim.table().equals("dossier_appraisal")) {
            used(activity, answers(Integer.parseInt(claim.key().get(1))));
            dossier.rows("dossier_appraisal").stream()
                    .filter(row -> row.name().equals(claim.name()))
                    .forEach(row -> used(activity, rulebookOf(row.value("rulebook_digest"))));
        }
    }

    private List<String> entitiesOf(Claim claim) {
        List<String> made = new ArrayList<>();
        if (dossier.rows().stream().anyMatch(row -> row.name().equals(claim.name()))) {
            switch (claim.table()) {
                case "dossier_version" ->
                    made.add(answers(Integer.parseInt(claim.key().get(1))));
                case "dossier_appraisal" ->
                    made.add(appraisal(Integer.parseInt(claim.key().get(1))));
                case "rulebook" -> made.add(rulebookOf(claim.key().get(0)));
                default -> made.addAll(List.of());
            }
        }
        return made;
    }

    private void used(String activity, String entity) {
        used.with(next(), new Fields().with("prov:activity", activity).with("prov:entity", entity));
    }

    private void derived(String made, String source) {
        derived.with(next(), new Fields().with("prov:generatedEntity", made).with("prov:usedEntity", source));
    }

    private String next() {
        relations++;
        return "_:r" + relations;
    }

    private String answers(int version) {
        return "ts:answers-" + dossier.dossier() + "-" + version;
    }

    private String appraisal(int version) {
        return "ts:appraisal-" + dossier.dossier() + "-" + version;
    }

    private static String rulebookOf(String digest) {
        return "ts:rulebook-" + digest;
    }
}
