package org.huiyin.reception.followup;

import java.util.Objects;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a promise a more pressing colour. It never gets a later date, and once its date has passed the colour stays. */
@Component
public class Recolour {

    private static final int LONGEST_REASON = 500;

    private final FollowUpRows rows;
    private final FollowUpBook book;
    private final ColourDates dates;
    private final LegalTime time;

    Recolour(FollowUpRows rows, FollowUpBook book, ColourDates dates, LegalTime time) {
        this.rows = rows;
        this.book = book;
        this.dates = dates;
        this.time = time;
    }

    /** The colour it is to have, and why. */
    public record Wish(@Nullable Integer version, @Nullable Colour colour, @Nullable String why) {}

    /**
     * @return empty if it is not the own office's
     * @throws InvalidInput naming every field at fault: {@code colour} after its date, to a date that is not earlier or has passed; {@code why} without a reason
     */
    @Needs(Right.FOLLOW_UP)
    @Transactional
    public Optional<FollowUp> recolour(Actor actor, long id, Wish wish) {
        return rows.find(id).filter(promise -> promise.office().equals(actor.unit())).map(promise -> {
            var today = time.today();
            new Checks().present("version", wish.version()).present("colour", wish.colour()).required("why", wish.why(), LONGEST_REASON)
                    .that(!today.isAfter(promise.due()), "colour", "reception.follow-up.colour-late", promise.due()).complain();
            var colour = Objects.requireNonNull(wish.colour());
            var due = dates.due(promise.region(), promise.handedOn(), colour);
            new Checks().that(due.isBefore(promise.due()), "colour", "reception.follow-up.colour-later", promise.due())
                    .that(!due.isBefore(promise.due()) || !due.isBefore(today), "colour", "reception.follow-up.colour-past", due).complain();
            book.fresh(promise, FollowUpAct.RECOLOURED, wish.version());
            return book.recolour(actor, promise, colour, due, Objects.requireNonNull(wish.why()).strip());
        });
    }
}
