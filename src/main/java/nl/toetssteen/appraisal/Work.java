package nl.toetssteen.appraisal;

/** By what a long calculation says how far it is, and hears that nobody waits for it any more. Safe for several threads. */
public interface Work {

    /** Work that nobody watches and nobody stops. */
    Work UNWATCHED = new Work() {
        @Override
        public void advance(long done, long of) {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /**
     * Says how far the calculation is.
     *
     * @param done steps done, 0 to {@code of}
     * @param of steps in all, as far as is known now; 0 when it is not known at all
     */
    void advance(long done, long of);

    /**
     * Whether to stop, and return or throw anything: it is thrown away. Cheap enough to ask a hundred thousand times a
     * second; a calculation that does not ask at least once a second goes on for nothing.
     */
    boolean isCancelled();
}
