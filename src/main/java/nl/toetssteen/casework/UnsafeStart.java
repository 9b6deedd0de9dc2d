package nl.toetssteen.casework;

import java.util.List;

/** The program would be open to people whom it should keep out, and does not start. */
public final class UnsafeStart extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public UnsafeStart(List<Fault> faults) {
        super("unsafe: " + faults);
        this.faults = List.copyOf(faults);
    }

    /** What is unsafe, with how to mend it. */
    public enum Fault {
        DEMO_BEYOND_THIS_MACHINE(
                "Everybody knows the passwords of the demo accounts, and server.address lets other machines in.",
                "For work with others start with --spring.profiles.active=office. To try the program out leave"
                        + " server.address at 127.0.0.1."),
        DEMO_ACCOUNTS(
                "The database has demo accounts, of which everybody knows the password.",
                "Begin with an empty folder: --toetssteen.data=/some/other/folder."),
        DEMO_IN_OFFICE(
                "toetssteen.demo is true: that makes accounts of which everybody knows the password.",
                "Take the setting away; the office profile has it false."),
        CHEAP_PASSWORDS(
                "toetssteen.passwords.rounds is so low that stolen passwords are soon guessed.",
                "Take the setting away, or give it at least " + Passwords.ADVISED_ROUNDS + "."),
        COOKIE_OVER_HTTP(
                "server.servlet.session.cookie.secure is false: the session could be read on the way.",
                "Take the setting away; the office profile has it true."),
        NO_HTTPS(
                "Browsers would reach this server over http: passwords could be read on the way.",
                "Either give the server a certificate: --server.ssl.bundle=… or --server.ssl.key-store=…, or put it"
                        + " behind a proxy that takes https and say so: --server.forward-headers-strategy=native, and"
                        + " let only the proxy reach this server."),
        NO_DATABASE_PASSWORD(
                "The database has no password.",
                "Give it one: set the environment variable SPRING_DATASOURCE_PASSWORD. A database that is there already"
                        + " keeps the password that it was made with."),
        DATA_FOR_ALL(
                "Other users of this machine can read the folder with the data.",
                "Take their rights away: chmod -R go-rwx, followed by the folder of toetssteen.data."),
        LONG_SESSIONS(
                "Whoever leaves a browser open stays signed in for more than a day.",
                "Give server.servlet.session.timeout and toetssteen.sessions.longest at most 24h.");

        private final String what;
        private final String remedy;

        Fault(String what, String remedy) {
            this.what = what;
            this.remedy = remedy;
        }

        public String what() {
            return what;
        }

        public String remedy() {
            return remedy;
        }
    }

    /** All that is unsafe. */
    public List<Fault> faults() {
        return faults;
    }
}
