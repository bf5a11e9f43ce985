package org.huiyin.reception.tray;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.access.reading.Readings;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.reception.duty.Delegate;
import org.huiyin.reception.duty.Delegations;
import org.huiyin.reception.followup.FollowUp;
import org.huiyin.runtime.InvalidInput;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A delegate writes down the instruction of the leader who named one; of that leader's tray one sees what the office of the delegation has laid there, and what the leader would. */
@Component
public class DelegateTray {

    private final Delegations delegations;
    private final LeaderTray tray;
    private final Readings readings;

    DelegateTray(Delegations delegations, LeaderTray tray, Readings readings) {
        this.delegations = delegations;
        this.tray = tray;
        this.readings = readings;
    }

    /** What is open; empty without that delegation. */
    @Needs(Right.BE_DELEGATE)
    public List<LetterLine> list(Actor actor, long delegation) {
        return delegations.find(actor, delegation).stream().flatMap(own -> own.leaderAccount() == null ? Stream.of() : tray.list(own.leaderAccount()).stream().filter(letter -> of(own, letter))).toList();
    }

    /** The look is logged; that the leader has read it is not said. */
    @Needs(Right.BE_DELEGATE)
    @Transactional
    public Optional<Letter> open(Actor actor, long delegation, long id) {
        var found = find(actor, delegation, id);
        found.ifPresent(letter -> readings.record(actor, letter.id(), letter.number(), "leader-letter"));
        return found;
    }

    /**
     * As the leader would, with both names.
     *
     * @throws InvalidInput naming every field at fault; on {@code version} if it was changed meanwhile
     */
    @Needs(Right.BE_DELEGATE)
    @Transactional
    public Optional<FollowUp> instruct(Actor actor, long delegation, long id, LeaderTray.Instruction order) {
        return find(actor, delegation, id).map(letter -> tray.instruct(actor, letter, order));
    }

    private Optional<Letter> find(Actor actor, long delegation, long id) {
        return delegations.find(actor, delegation).flatMap(own -> own.leaderAccount() == null ? Optional.empty() : tray.before(own.leaderAccount(), id).filter(letter -> of(own, letter.line())));
    }

    private static boolean of(Delegate own, LetterLine letter) {
        return letter.office().equals(own.office()) && letter.state().open();
    }
}
