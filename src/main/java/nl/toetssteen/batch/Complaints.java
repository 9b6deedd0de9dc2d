package nl.toetssteen.batch;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.toetssteen.rulebook.Nearest;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the user's language what is wrong with the words of a command. */
final class Complaints implements IParameterExceptionHandler {
    private final Task task;
    private final Speech speech;

    Complaints(Task task, Speech speech) {
        this.task = task;
        this.speech = speech;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        task.complain(complaint(wrong) + "\n" + speech.say("help.hint", command));
        return Task.REFUSED;
    }

    private String complaint(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (wrong instanceof MissingParameterException missing) {
            return speech.say("words.missing", labels(missing.getMissing()));
        }
        return wrong instanceof OverwrittenOptionException twice
                ? speech.say("words.twice", label(twice.getOverwritten()))
                : speech.say("words.wrong", String.valueOf(wrong.getMessage()));
    }

    private String unmatched(UnmatchedArgumentException unmatched) {
        String written = unmatched.getUnmatched().get(0).replaceFirst("(?<=.)=.*", "");
        CommandSpec command = unmatched.getCommandLine().getCommandSpec();
        if (written.startsWith("-")) {
            return speech.say(
                    "words.option",
                    written,
                    Nearest.to(written, command.optionsMap().keySet()));
        }
        Set<String> commands = command.subcommands().keySet();
        String key = commands.isEmpty() ? "words.unmatched" : "words.command";
        return speech.say(key, written, Nearest.to(written, commands));
    }

    private static String labels(List<ArgSpec> args) {
        return args.stream().map(Complaints::label).collect(Collectors.joining(", "));
    }

    private static String label(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() + "=" + arg.paramLabel() : arg.paramLabel();
    }
}
