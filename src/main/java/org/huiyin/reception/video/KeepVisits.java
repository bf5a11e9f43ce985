package org.huiyin.reception.video;

import java.util.Optional;
import java.util.function.Consumer;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.petition.file.ReadFile;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The office answers without a call, calls off, links a petition, and finds that somebody is accused. */
@Component
public class KeepVisits {

    private static final int LONGEST = 500;

    private final HeldVisit held;
    private final VisitRows rows;
    private final EndVisit ending;
    private final TellVisitor telling;
    private final ReadFile files;
    private final AccusingVisit accusation;

    KeepVisits(HeldVisit held, VisitRows rows, EndVisit ending, TellVisitor telling, ReadFile files, AccusingVisit accusation) {
        this.held = held;
        this.rows = rows;
        this.ending = ending;
        this.telling = telling;
        this.files = files;
        this.accusation = accusation;
    }

    /** What is asked for. {@code why}: told to those who asked. {@code petition}: number of one in the actor's sight. */
    public record Order(@Nullable Integer version, @Nullable String petition, @Nullable String why) {}

    /** @throws InvalidInput on {@code why} if there is neither reason nor way on, on {@code number} if it has begun or is over, on {@code version} if it was changed meanwhile */
    @Needs(Right.KEEP_VIDEO)
    @Transactional
    public Optional<Visit> decline(Actor actor, long visit, Order order) {
        return end(actor, visit, order, VisitState.DECLINED);
    }

    /** @throws InvalidInput as when it is declined */
    @Needs(Right.KEEP_VIDEO)
    @Transactional
    public Optional<Visit> callOff(Actor actor, long visit, Order order) {
        return end(actor, visit, order, VisitState.CALLED_OFF);
    }

    /** With a petition that is sealed it is the chain's from then on; whoever its petition is kept from takes part no more, and nobody is told so. @throws InvalidInput on {@code petition} if there is none in sight */
    @Needs(Right.KEEP_VIDEO)
    @Transactional
    public Optional<Visit> link(Actor actor, long visit, Order order) {
        return act(actor, visit, order, standing -> {
            new Checks().required("petition", order.petition(), 40).complain();
            var seen = files.read(actor, String.valueOf(order.petition()).strip()).orElseThrow(() -> InvalidInput.of("petition", "reception.batch.no-petition"));
            rows.link(visit, seen.view().number(), false);
            accusation.log().add(standing, actor.account(), "linked", null);
            if (seen.matter().sealed()) {
                accusation.seal(actor, standing);
            } else {
                accusation.unseat(standing);
            }
        });
    }

    /** It accuses somebody: only the office's own chain knows of it from now on, and whoever was asked from elsewhere is not any more. */
    @Needs(Right.KEEP_VIDEO)
    @Transactional
    public Optional<Visit> accuse(Actor actor, long visit, Order order) {
        return act(actor, visit, order, standing -> accusation.seal(actor, standing));
    }

    private Optional<Visit> end(Actor actor, long visit, Order order, VisitState state) {
        return act(actor, visit, order, standing -> {
            new Checks().required("why", order.why(), LONGEST).complain();
            ending.end(visit, state, actor.account(), String.valueOf(order.why()).strip());
            telling.tell(rows.find(visit).orElseThrow(), state.code());
        });
    }

    private Optional<Visit> act(Actor actor, long visit, Order order, Consumer<Visit> how) {
        return held.of(actor, visit, order.version()).map(standing -> {
            how.accept(standing.visit());
            return rows.find(visit).orElseThrow().visit();
        });
    }
}
