package org.huiyin.petition.lifecycle;

import java.util.List;
import org.huiyin.actor.Actor;
import org.huiyin.deadline.Deadline;
import org.huiyin.deadline.Deadlines;
import org.huiyin.runtime.LegalTime;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Gathers what a decision is made on. */
@Component
final class Situations {

    private final CaseWords words;
    private final Deadlines deadlines;
    private final LegalTime time;

    Situations(CaseWords words, Deadlines deadlines, LegalTime time) {
        this.words = words;
        this.deadlines = deadlines;
        this.time = time;
    }

    Situation of(Case petition, Actor actor) {
        return of(petition, actor, deadlines.of(petition.id()));
    }

    /** The same for a reader who has the clocks already. Few acts look at drafts, and opening their seals costs: they wait until asked for. */
    Situation of(Case petition, Actor actor, List<Deadline> clocks) {
        return new Situation(petition, actor, time.instant(), clocks, SingletonSupplier.of(() -> words.drafts(petition.id())));
    }
}
