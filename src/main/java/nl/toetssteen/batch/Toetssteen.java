package nl.toetssteen.batch;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.toetssteen.appraisal.ProgramVersion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Option;

/** The command line as a whole. */
@Command(name = "toetssteen")
public final class Toetssteen extends Task {

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "version")
    boolean version;

    private Toetssteen(Workplace workplace, Speech speech) {
        super(workplace, speech);
    }

    /**
     * Runs one command.
     *
     * @return 0 when all was done, 2 when the user has something to mend, 1 when the program failed
     */
    public static int run(List<String> args, Workplace workplace) {
        Speech speech = Speech.asked(args);
        Toetssteen root = new Toetssteen(workplace, speech);
        return root.commandLine().execute(args.toArray(String[]::new));
    }

    private CommandLine commandLine() {
        CommandLine line = new CommandLine(this)
                .addSubcommand(new Appraise(workplace, speech))
                .addSubcommand(new Ask(workplace, speech))
                .addSubcommand(new Calibrate(workplace, speech))
                .addSubcommand(new CheckRulebook(workplace, speech))
                .addSubcommand(new Compare(workplace, speech))
                .addSubcommand(new Explain(workplace, speech))
                .addSubcommand(new FindRange(workplace, speech))
                .addSubcommand(new MakePortfolio(workplace, speech))
                .addSubcommand(new PrintSchema(workplace, speech))
                .addSubcommand(new Turn(workplace, speech))
                .addSubcommand(new CheckTrail(workplace, speech))
                .addSubcommand(new ReplayAll(workplace, speech))
                .addSubcommand(new ShowImpact(workplace, speech));
        line.getCommandSpec().version("toetssteen " + ProgramVersion.get());
        return behaved(line);
    }

    private CommandLine behaved(CommandLine line) {
        return line.setResourceBundle(speech.words())
                .setExpandAtFiles(false)
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .setOut(new PrintWriter(workplace.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(workplace.err(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler(new Complaints(this, speech));
    }

    @Override
    int work() {
        throw speech.refuse("command.missing");
    }
}
