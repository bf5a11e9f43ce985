package org.huiyin.petition.daily;

import java.time.Instant;
import java.util.List;
import org.huiyin.petition.intake.ImportMapping;
import org.jspecify.annotations.Nullable;

/**
 * A file that was brought, and how it stands.
 *
 * @param columns its header
 * @param mapping by which it was last tried or taken
 * @param content whether its rows still lie here; they go with the run, or after a day
 * @param at      when it was brought, in real time
 */
public record DailyFile(long id, String name, List<String> columns, @Nullable String mapping, State state, int read, int taken, int alreadyThere, int faulty,
        boolean content, String by, Instant at, @Nullable Instant endedAt) {

    /** Brought; ordered; being taken; taken; could not be taken. */
    public enum State { KEPT, WAITING, RUNNING, DONE, FAILED }

    public boolean open() {
        return state == State.WAITING || state == State.RUNNING;
    }

    /** Whether its rows can still be tried or taken. */
    public boolean usable() {
        return state == State.KEPT && content;
    }

    /** Whether that mapping can read it. */
    public boolean fits(ImportMapping by) {
        return columns.containsAll(by.columns().values());
    }
}
