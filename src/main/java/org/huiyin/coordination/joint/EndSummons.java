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

/** Whoever called brings it to an end: with a petition where there is one, with the conclusion of all, or called off. */
@Component
public class EndSummons {

    private static final int LONGEST = 2000;

    private final SummonsBook book;
    private final SummonsRows rows;
    private final LinkedPetition petitions;
    private final SummonedUnits units;

    EndSummons(SummonsBook book, SummonsRows rows, LinkedPetition petitions, SummonedUnits units) {
        this.book = book;
        this.rows = rows;
        this.petitions = petitions;
        this.units = units;
    }

    /** {@code result}: settled, in-parts, petition, mediation or legal-path. {@code conclusion}: what was concluded by all, at most 2000 characters. */
    public record Conclusion(@Nullable String result, @Nullable String conclusion) {}

    /** {@code petition}: number of one in sight. */
    public record Link(@Nullable String petition) {}

    /** {@code why}: at most 500 characters. */
    public record Reason(@Nullable String why) {}

    /**
     * Concludes it. Departments that have not answered may still do so; it is shown.
     *
     * @return nothing if it is not the own unit's
     * @throws InvalidInput naming every field at fault; on {@code result} if it goes on as a petition and none is linked; on {@code summons} if it has ended
     */
    @Needs(Right.SUMMON)
    @Transactional
    public Optional<Summons> conclude(Actor actor, long id, Conclusion said) {
        return book.own(actor, id).map(held -> {
            book.open(held);
            new Checks().required("result", said.result(), LONGEST).oneOf("result", SummonsWords.said(said.result()), SummonsResult.codes()).required("conclusion", said.conclusion(), LONGEST)
                    .that(!SummonsResult.PETITION.code().equals(said.result()) || held.petition() != null, "result", "coordination.joint.link-first").complain();
            book.end(actor, held, SummonsState.ENDED, SummonsResult.of(said.result()).orElseThrow(), Objects.requireNonNull(SummonsWords.said(said.conclusion())));
            return rows.find(actor, id).orElseThrow();
        });
    }

    /** It is not needed any more. @throws InvalidInput on {@code why} if no reason is given; on {@code summons} if it has ended */
    @Needs(Right.SUMMON)
    @Transactional
    public Optional<Summons> callOff(Actor actor, long id, Reason reason) {
        return book.own(actor, id).map(held -> {
            book.open(held);
            new Checks().required("why", reason.why(), 500).complain();
            book.end(actor, held, SummonsState.CALLED_OFF, null, Objects.requireNonNull(SummonsWords.said(reason.why())));
            return rows.find(actor, id).orElseThrow();
        });
    }

    /**
     * It goes with a petition, from then on under that petition's protection. Also after the end, for the petition may have been handed in then.
     *
     * @throws InvalidInput on {@code petition} if none is in sight, or it cannot go with this one
     */
    @Needs(Right.SUMMON)
    @Transactional
    public Optional<Summons> link(Actor actor, long id, Link link) {
        return book.own(actor, id).map(held -> {
            new Checks().required("petition", link.petition(), 40).that(held.petition() == null, "petition", "coordination.joint.linked").complain();
            var number = Objects.requireNonNull(petitions.of(actor, SummonsWords.said(link.petition())));
            if (units.anyAccused(rows.of(java.util.List.of(id)).stream().map(Summoned::unit).toList(), number)) {
                throw InvalidInput.of("petition", "coordination.joint.not-together");
            }
            book.link(actor, held, number);
            return rows.find(actor, id).orElseThrow();
        });
    }
}
