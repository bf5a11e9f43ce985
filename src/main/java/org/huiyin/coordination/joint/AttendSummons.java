package org.huiyin.coordination.joint;

import java.util.Objects;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The departments that were called come, answer their part, and say how it goes on. */
@Component
public class AttendSummons {

    private static final int LONGEST = 2000;

    private final SummonsBook book;
    private final SummonsLog log;

    AttendSummons(SummonsBook book, SummonsLog log) {
        this.book = book;
        this.log = log;
    }

    /** {@code unit}: which department came, where whoever called notes it; the own one if nothing is said. {@code who}: who came for it. */
    public record Arrival(@Nullable String unit, @Nullable String who) {}

    /** {@code text}: at most 2000 characters. */
    public record SaidOfPart(@Nullable String text) {}

    /**
     * They are there; noted by themselves, or by whoever called.
     *
     * @return nothing if it is out of sight
     * @throws InvalidInput on {@code unit} if it was noted before, or whoever called names none that was called; on {@code summons} if it has ended
     */
    @Needs(Right.ATTEND_SUMMONS)
    @Transactional
    public Optional<Summons> arrive(Actor actor, long id, Arrival arrival) {
        return book.held(actor, id).flatMap(held -> {
            var unit = book.unit(actor, held, SummonsWords.said(arrival.unit()));
            new Checks().that(unit.isPresent() || !book.calls(actor, held), "unit", "coordination.joint.which-unit").complain();
            unit.ifPresent(came -> {
                new Checks().optional("who", arrival.who(), 100).complain();
                book.open(held);
                book.arrive(actor, held, came, SummonsWords.said(arrival.who()));
            });
            return unit.map(came -> held);
        });
    }

    /**
     * The own department's part, once; also after the conclusion, and then shown as late.
     *
     * @return nothing if the own unit was not called
     * @throws InvalidInput on {@code text} if it is missing or too long; on {@code answer} if the part was answered; on {@code summons} if it was called off
     */
    @Needs(Right.SERVE_WINDOW)
    @Transactional
    public Optional<Summons> answer(Actor actor, long id, SaidOfPart said) {
        return book.held(actor, id).flatMap(held -> {
            var unit = book.unit(actor, held, null);
            unit.ifPresent(own -> {
                new Checks().required("text", said.text(), LONGEST).complain();
                if (held.state() == SummonsState.CALLED_OFF) {
                    throw InvalidInput.of("summons", "coordination.joint.ended");
                }
                book.answer(actor, held, own, Objects.requireNonNull(SummonsWords.said(said.text())));
            });
            return unit.map(own -> held);
        });
    }

    /** How it goes on, said by anybody who called or was called. @throws InvalidInput on {@code text} if it is missing or too long */
    @Needs(Right.ATTEND_SUMMONS)
    @Transactional
    public Optional<Summons> progress(Actor actor, long id, SaidOfPart said) {
        return book.held(actor, id).map(held -> {
            new Checks().required("text", said.text(), LONGEST).complain();
            log.add(held, actor, SummonsAct.PROGRESS, actor.unit(), SummonsWords.said(said.text()));
            return held;
        });
    }
}
