package org.huiyin.petition.work;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A list that was asked for as a file.
 *
 * @param rows    how many have been written so far
 * @param endedAt when it was ready; it is kept for a day of real time
 */
public record ListFile(long id, String account, AskedList asked, ExportFormat format, String lang, State state, int rows, Instant askedAt, @Nullable Instant endedAt) {

    public enum State { WAITING, RUNNING, DONE, FAILED }

    public boolean ready() {
        return state == State.DONE;
    }

    public boolean cut() {
        return rows == ListExport.MOST;
    }
}
