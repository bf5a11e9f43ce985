package org.huiyin.petition.file;

import java.util.List;
import org.huiyin.petition.Action;
import org.huiyin.petition.Phase;
import org.huiyin.petition.Status;
import org.huiyin.runtime.Words;

/** Where a petition is on its way through the procedure, which way it came, and what can happen next. */
public record Way(PublicView view, List<Stop> path, List<Next> next) {

    /** Whether a petition has been in a phase, is in it, or has not come there. */
    public enum Standing {
        BEEN, HERE, AHEAD
    }

    /** A phase, with what happened in it. */
    public record Stop(Phase phase, Standing standing, List<TimelineEntry> steps) {}

    /**
     * What can happen next by one row of the table.
     *
     * @param who     unit and roles, of every party that may
     * @param to      where it leads: none where the status stays, several where the act chooses
     * @param article of the Regulations; empty where only the order of work says so
     * @param own     whether the reader may do it, as things stand
     */
    public record Next(Action action, List<Words> who, List<Status> to, String article, List<Words> clocks, List<Words> papers, boolean own) {}
}
