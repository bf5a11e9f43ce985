package org.huiyin.petition.lifecycle;

import org.huiyin.actor.Actor;
import org.huiyin.deadline.Deadlines;
import org.huiyin.runtime.LegalTime;
import org.springframework.stereotype.Component;

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
        return new Situation(petition, actor, time.instant(), deadlines.of(petition.id()), words.drafts(petition.id()));
    }
}
