package org.huiyin.reception.video;

import java.util.List;
import java.util.Optional;
import org.huiyin.access.reading.Readings;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.reception.batch.Masked;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The office sees who asked, others see the visits to which they were asked: a list without names, a sheet with both ends of a phone number, and all of it for a reason. Every look at one leaves a line. */
@Component
public class LookAtVisits {

    private final VisitRows rows;
    private final SeatRows seats;
    private final SealedVisits sealed;
    private final VisitLog log;
    private final Readings readings;
    private final AnswerTerm term;

    LookAtVisits(VisitRows rows, SeatRows seats, SealedVisits sealed, VisitLog log, Readings readings, AnswerTerm term) {
        this.rows = rows;
        this.seats = seats;
        this.sealed = sealed;
        this.log = log;
        this.readings = readings;
        this.term = term;
    }

    /** The own office's, the newest first. @param before id of the last one of the page before */
    @Needs(Right.KEEP_VIDEO)
    public List<VisitLine> list(Actor actor, long before, int limit) {
        return rows.of(actor, before, limit).stream().map(this::line).toList();
    }

    /** The own office's that have waited long, those that end first before the others. */
    @Needs(Right.KEEP_VIDEO)
    public List<VisitLine> pressing(Actor actor, int limit) {
        return rows.waiting(actor, term.pressing(), limit).stream().map(this::line).toList();
    }

    /** Other offices' to which the actor or the actor's unit was asked, the newest first. */
    @Needs(Right.JOIN_VIDEO)
    public List<VisitLine> invited(Actor actor, long before, int limit) {
        return rows.invited(actor, before, limit).stream().map(this::line).toList();
    }

    @Needs(Right.JOIN_VIDEO)
    @Transactional
    public Optional<VisitSheet> look(Actor actor, long visit) {
        return seen(actor, visit).map(kept -> {
            readings.record(actor, visit, kept.visit().number(), "video");
            var wish = sealed.wish(kept);
            var own = actor.may(Right.KEEP_VIDEO) && kept.visit().office().equals(actor.unit());
            return new VisitSheet(kept.visit(), own, wish.title(), wish.matter(), wish.times(), wish.speaks(), Masked.name(wish.name()), own && !wish.phone().isEmpty() ? Masked.phone(wish.phone()) : null, seats.of(visit),
                    seats.attendance(visit), sealed.answer(kept), sealed.notes(kept), own ? log.of(visit) : List.of());
        });
    }

    /** Whom to call, in full. @throws org.huiyin.runtime.InvalidInput on {@code reason} if there is none, or one of more than 200 characters */
    @Needs(Right.KEEP_VIDEO)
    @Transactional
    public Optional<Wish> reveal(Actor actor, long visit, @Nullable String reason) {
        return find(actor, visit).map(kept -> {
            new Checks().required("reason", reason, 200).complain();
            readings.record(actor, visit, kept.visit().number(), "video-contact", null, reason);
            return sealed.wish(kept);
        });
    }

    /** Whether it is one of the own office's, of which the actor may know; nothing of it is shown. */
    @Needs(Right.KEEP_VIDEO)
    public boolean keeps(Actor actor, long visit) {
        return find(actor, visit).isPresent();
    }

    /** One of the own office's. */
    Optional<VisitRows.Kept> find(Actor actor, long visit) {
        return rows.find(actor, visit);
    }

    /** One of the own office's, or one to which the actor was asked. */
    Optional<VisitRows.Kept> seen(Actor actor, long visit) {
        return rows.seen(actor, visit);
    }

    private VisitLine line(VisitRows.Kept kept) {
        var wish = sealed.wish(kept);
        return new VisitLine(kept.visit(), wish.title(), Masked.name(wish.name()), term.lastDay(kept.visit()).orElse(null), term.presses(kept.visit()));
    }
}
