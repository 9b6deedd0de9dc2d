package nl.toetssteen.batch;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.toetssteen.appraisal.Wording;
import nl.toetssteen.appraisal.Work;
import nl.toetssteen.casework.Deviation;
import nl.toetssteen.casework.Replay;
import nl.toetssteen.casework.Replayed;
import nl.toetssteen.report.AppraisalJson;
import picocli.CommandLine.Command;

/** Runs every stored appraisal again under the rulebook of its day. */
@Command(name = "replay-all")
final class ReplayAll extends ArchiveTask {
    private static final int PLACES = 5;

    ReplayAll(Workplace workplace, Speech speech) {
        super(workplace, speech);
    }

    @Override
    int work(Archive archive) {
        List<Replayed> all = archive.use(Replay.class)
                .all(
                        (rulebook, language, appraisal, explanation) ->
                                AppraisalJson.write(new Wording(rulebook, language), appraisal, explanation),
                        Work.UNWATCHED);
        String said = all.stream()
                .filter(one -> one.state() != Replayed.State.SAME)
                .map(this::lines)
                .collect(Collectors.joining());
        print(said + speech.say("replay.count", all.size(), count(all, Replayed.State.SAME)) + "\n");
        return all.stream().allMatch(Replayed::holds) ? DONE : REFUSED;
    }

    private static long count(List<Replayed> all, Replayed.State state) {
        return all.stream().filter(one -> one.state() == state).count();
    }

    private String lines(Replayed one) {
        String state = one.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String head = speech.say(
                "replay." + state, one.stored().dossier(), one.stored().version());
        String places = one.deviations().stream()
                .limit(PLACES)
                .map(deviation -> "\n  " + line(deviation))
                .collect(Collectors.joining());
        int more = one.deviations().size() - PLACES;
        return head + places + (more > 0 ? "\n  " + speech.say("replay.more", more) : "") + "\n";
    }

    private String line(Deviation deviation) {
        return speech.say("replay.place", deviation.path(), shown(deviation.stored()), shown(deviation.replayed()));
    }

    private static String shown(String text) {
        return text.length() > 80 ? text.substring(0, 80) + "…" : text;
    }
}
