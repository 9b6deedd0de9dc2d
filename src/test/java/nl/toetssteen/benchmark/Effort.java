package nl.toetssteen.benchmark;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * What the measuring thread itself did, for a machine that others use too: it leaves out waiting for them, and what the
 * collector of garbage and the compiler do in threads of their own. Divide by the operations.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class Effort {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Microseconds of processor time. */
    public double cpu;

    /** Bytes of memory that were asked for. */
    public double allocated;

    /** How many operations took them: each adds one. */
    public long operations;

    private long cpuBefore;
    private long allocatedBefore;

    @Setup(Level.Iteration)
    public void start() {
        allocatedBefore = THREADS.getCurrentThreadAllocatedBytes();
        cpuBefore = THREADS.getCurrentThreadCpuTime();
    }

    @TearDown(Level.Iteration)
    public void stop() {
        cpu = (THREADS.getCurrentThreadCpuTime() - cpuBefore) / 1e3;
        allocated = THREADS.getCurrentThreadAllocatedBytes() - allocatedBefore;
    }
}
