package org.huiyin.coordination.joint;

import java.util.List;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.runtime.IdBlocks;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The one door through which a summons comes into being and changes; whatever passes is written down. */
@Component
record SummonsBook(SummonsRows rows, SummonsLog log, SummonsWords words, SummonsSight sight, IdBlocks ids, LegalTime time) {

    void open(Actor actor, Summons made, SummonsWords.About about, List<String> units) {
        rows.add(made, words.about(made.id(), about));
        log.add(made, actor, SummonsAct.CALLED, null, null);
        add(actor, made, units);
    }

    /** @return those that had not been called before */
    List<String> add(Actor actor, Summons held, List<String> units) {
        var fresh = units.stream().filter(unit -> rows.add(ids.next(), held, unit, time.instant())).toList();
        fresh.forEach(unit -> log.add(held, actor, SummonsAct.UNIT_ADDED, unit, null));
        return fresh;
    }

    /** Held, in sight of whoever called or was called. */
    Optional<Summons> held(Actor actor, long id) {
        return rows.hold(actor, id);
    }

    /** The same, of the own unit alone. */
    Optional<Summons> own(Actor actor, long id) {
        return held(actor, id).filter(summons -> sight.calls(actor, summons));
    }

    boolean calls(Actor actor, Summons summons) {
        return sight.calls(actor, summons);
    }

    /** @throws InvalidInput on {@code summons} if it has ended */
    void open(Summons held) {
        if (held.state() != SummonsState.OPEN) {
            throw InvalidInput.of("summons", "coordination.joint.ended");
        }
    }

    /** The department for which somebody speaks: the own one, or one that the caller names. */
    Optional<Summoned> unit(Actor actor, Summons summons, @Nullable String named) {
        return rows.of(List.of(summons.id())).stream().filter(unit -> named == null ? sight.speaksFor(actor, unit.unit()) : unit.unit().equals(named) && (sight.calls(actor, summons) || sight.speaksFor(actor, unit.unit())))
                .findFirst();
    }

    void arrive(Actor actor, Summons held, Summoned unit, @Nullable String who) {
        if (!rows.arrive(unit, actor.account(), words.seal(SummonsWords.Of.WHO, unit.id(), who), time.instant())) {
            throw InvalidInput.of("unit", "coordination.joint.there-already");
        }
        log.add(held, actor, SummonsAct.ARRIVED, unit.unit(), null);
    }

    void answer(Actor actor, Summons held, Summoned unit, String answer) {
        if (!rows.answer(unit, actor.account(), words.seal(SummonsWords.Of.ANSWER, unit.id(), answer), time.instant())) {
            throw InvalidInput.of("answer", "coordination.joint.answered-already");
        }
        log.add(held, actor, SummonsAct.ANSWERED, unit.unit(), null);
    }

    void end(Actor actor, Summons held, SummonsState state, @Nullable SummonsResult result, String conclusion) {
        rows.end(held, state, result == null ? null : result.code(), words.seal(SummonsWords.Of.CONCLUSION, held.id(), conclusion), time.instant());
        log.add(held, actor, state == SummonsState.ENDED ? SummonsAct.ENDED : SummonsAct.CALLED_OFF, null, null);
    }

    void link(Actor actor, Summons held, String petition) {
        rows.link(held, petition);
        log.add(held, actor, SummonsAct.LINKED, null, null);
    }
}
