package org.huiyin.reception.tray;

import java.util.List;
import java.util.Optional;
import org.huiyin.access.reading.Readings;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.reception.duty.LeaderLine;
import org.huiyin.reception.followup.Colour;
import org.huiyin.reception.followup.FollowUp;
import org.huiyin.reception.followup.HandOverOrder;
import org.huiyin.reception.followup.Origin;
import org.huiyin.reception.followup.Source;
import org.huiyin.reception.followup.TakePromise;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A leader reads what lies in the own tray and instructs in writing; what turned out to accuse somebody lies there no more. */
@Component
public class LeaderTray {

    private static final int MOST = 60;

    private final LetterRows rows;
    private final LeaderLine lines;
    private final TakePromise taking;
    private final Readings readings;
    private final LegalTime time;

    LeaderTray(LetterRows rows, LeaderLine lines, TakePromise taking, Readings readings, LegalTime time) {
        this.rows = rows;
        this.lines = lines;
        this.taking = taking;
        this.readings = readings;
        this.time = time;
    }

    /** {@code unit}: id of the one that is to do it, which is asked first and so is responsible; {@code promised}: what is to be done. */
    public record Instruction(@Nullable Integer version, @Nullable String promised, @Nullable String unit, @Nullable Colour colour) {}

    /** What is open first; at most sixty. */
    @Needs(Right.INSTRUCT)
    public List<LetterLine> list(Actor actor) {
        return list(actor.account());
    }

    /** In the tray of that leader. */
    List<LetterLine> list(String leader) {
        return rows.before(leader, MOST);
    }

    /** How many were not opened yet. */
    @Needs(Right.INSTRUCT)
    public int unread(Actor actor) {
        return rows.unread(actor.account());
    }

    /** Opens one of one's own; the look is logged, and the office sees that it was read. */
    @Needs(Right.INSTRUCT)
    @Transactional
    public Optional<Letter> open(Actor actor, long id) {
        return own(actor, id).flatMap(letter -> {
            readings.record(actor, letter.id(), letter.number(), "leader-letter");
            return letter.state() == LetterState.LAID ? rows.move(letter, LetterState.READ, actor.account(), time.instant()).or(() -> rows.find(id)) : Optional.of(letter);
        });
    }

    /**
     * The instruction goes into the book of promises: with a unit, a colour and a day, watched over by the leader who gave it.
     *
     * @throws InvalidInput naming every field at fault; on {@code version} if it was changed meanwhile
     */
    @Needs(Right.INSTRUCT)
    @Transactional
    public Optional<FollowUp> instruct(Actor actor, long id, Instruction order) {
        return own(actor, id).map(letter -> instruct(actor, letter, order));
    }

    /** In the name of the leader before whom it lies. */
    FollowUp instruct(Actor actor, Letter letter, Instruction order) {
        rows.moveAt(letter, order.version(), LetterState.INSTRUCTED, actor.account(), time.instant());
        var line = lines.of(letter.office(), letter.leader());
        return taking.take(actor, new Origin(Source.INSTRUCTION, letter.id(), letter.number(), letter.office(), letter.region()),
                new HandOverOrder(order.promised(), line, line, letter.leader(), order.unit(), order.colour()));
    }

    /** Read, and nothing is to follow. @throws InvalidInput on {@code version} if it was changed meanwhile */
    @Needs(Right.INSTRUCT)
    @Transactional
    public Optional<LetterLine> note(Actor actor, long id, @Nullable Integer version) {
        return own(actor, id).map(letter -> rows.moveAt(letter, version, LetterState.NOTED, actor.account(), time.instant()));
    }

    private Optional<Letter> own(Actor actor, long id) {
        return before(actor.account(), id);
    }

    /** One that lies before that leader, unless it turned out to accuse somebody. */
    Optional<Letter> before(String leader, long id) {
        return rows.find(id).filter(letter -> letter.leader().equals(leader) && letter.state() != LetterState.TAKEN_BACK);
    }
}
