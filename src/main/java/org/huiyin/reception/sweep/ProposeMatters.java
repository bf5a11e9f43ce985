package org.huiyin.reception.sweep;

import java.util.List;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Proposes what a sweep could take up, the oldest first: matters with the reasons for it, never people. */
@Component
public class ProposeMatters {

    private static final int ROWS = 50;

    private final SweepRows sweeps;
    private final SweepProposalRows rows;

    ProposeMatters(SweepRows sweeps, SweepProposalRows rows) {
        this.sweeps = sweeps;
        this.rows = rows;
    }

    /** A page, and where the next one starts; {@code null} on the last. */
    public record Slice(List<SweepProposal> items, @Nullable String next) {}

    /**
     * @param promises whether promises whose day has passed are asked for, or else petitions
     * @param after    where the page before ended; empty: the first
     * @return empty if the own office has no such sweep
     * @throws org.huiyin.runtime.InvalidInput on {@code after} if it cannot be read
     */
    @Needs(Right.FOLLOW_UP)
    public Optional<Slice> list(Actor actor, long sweep, boolean promises, String after) {
        return sweeps.find(actor, sweep).map(running -> {
            var place = SweepPlace.of(after);
            var found = promises ? rows.promises(actor, place.day(), place.id(), ROWS + 1) : rows.petitions(actor, place.day(), place.id(), ROWS + 1);
            var page = found.subList(0, Math.min(ROWS, found.size()));
            return new Slice(List.copyOf(page), found.size() > ROWS ? page.getLast().cursor(promises) : null);
        });
    }
}
