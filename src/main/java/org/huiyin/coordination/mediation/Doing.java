package org.huiyin.coordination.mediation;

import java.util.List;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Somebody tells whether a point was done. Whoever owes it can only say so; the other side or the office finds it done. The caller holds the mediation. */
@Component
record Doing(MediationBook book, TextRows texts, PointRows points) {

    /** What is told. */
    public record Told(@Nullable Boolean done, @Nullable String words) {}

    /**
     * @param by whose word it is; {@code null}: the office's
     * @throws InvalidInput on {@code number} if there is no such point, or it was found done before
     */
    Mediation tell(Mediation held, int number, Told told, @Nullable Side by, String account) {
        new Checks().present("done", told.done()).optional("words", told.words(), 500).complain();
        var point = all(held).stream().filter(one -> one.number() == number && one.state() != PointState.DONE).findFirst().orElseThrow(() -> InvalidInput.of("number", "coordination.mediation.no-point"));
        var done = Boolean.TRUE.equals(told.done());
        var state = !done ? PointState.NOT_DONE : by == point.owes() ? PointState.CLAIMED : PointState.DONE;
        points.to(held, number, state, state == PointState.DONE ? book.time().today() : null);
        var act = state == PointState.CLAIMED ? MediationAct.CLAIMED : done ? MediationAct.DONE : MediationAct.NOT_DONE;
        var now = book.write(held, account, act, Integer.toString(number), Typed.said(told.words()));
        return all(now).stream().allMatch(one -> one.state() == PointState.DONE) ? book.to(now, MediationState.PERFORMED) : now;
    }

    List<Point> all(Mediation mediation) {
        return points.of(mediation, texts.last(mediation));
    }
}
