package org.huiyin.reception.video;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a browser in a call is told.
 *
 * @param room    how the call stands, where that has changed
 * @param signals for this browser
 */
public record CallNews(@Nullable Room room, List<Signal> signals) {

    public CallNews {
        signals = List.copyOf(signals);
    }

    /**
     * How a call stands.
     *
     * @param open  whether it goes on
     * @param mine  whether this browser still has its seat; if not, it was taken elsewhere
     * @param letIn whether it takes part; whoever waits is told of nobody
     * @param consented whether whoever asked lets it be recorded
     * @param recorded  whether it is being recorded
     */
    public record Room(boolean open, boolean mine, boolean letIn, List<Other> others, boolean consented, boolean recorded) {

        public Room {
            others = List.copyOf(others);
        }
    }

    /**
     * Somebody in the call.
     *
     * @param name  empty for whoever asked
     * @param letIn whether they take part, or wait
     */
    public record Other(int seat, int turn, String name, boolean there, boolean letIn) {}
}
