package org.huiyin.reception.followup;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What lies before a leader passes along with the promises. */
public interface PassLetters {

    /**
     * Gives what an office has laid before a leader, and what is open still, to the successor, in the caller's transaction. What turned out to accuse somebody is not told of.
     *
     * @param to account of the successor; {@code null}: they stay where they are
     * @return a line for each, as {@link Passing#list} has them
     */
    List<String> pass(String office, String from, @Nullable String to);
}
