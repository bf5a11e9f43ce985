package org.huiyin.review;

import java.util.Optional;
import org.huiyin.petition.Action;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.lifecycle.Act;
import org.huiyin.petition.lifecycle.Decision;
import org.huiyin.petition.lifecycle.Refusal;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.petition.lifecycle.Takes;
import org.springframework.stereotype.Component;

/** Decides a re-review (Art 36). It is the end: the same facts and reasons are not accepted again by anyone. */
@Component
@Takes(Action.DECIDE_REREVIEW)
final class DecideRereview implements Act<ReviewOpinion.Facts> {

    private final ReviewOpinion opinion;

    DecideRereview(ReviewOpinion opinion) {
        this.opinion = opinion;
    }

    @Override
    public Optional<Outcome.Refused> bar(Situation situation) {
        return situation.petition().course().awaitsHearing() ? Optional.of(Refusal.because("hearing-open", "36")) : opinion.bar(Stage.REREVIEW, situation);
    }

    @Override
    public void check(Situation situation, ReviewOpinion.Facts facts) {
        opinion.check(Stage.REREVIEW, situation, facts, null);
    }

    @Override
    public Decision decide(Situation situation, ReviewOpinion.Facts facts) {
        return opinion.tell(Stage.REREVIEW, situation, Decision.changing(opinion.answered(Stage.REREVIEW, situation, facts)), facts);
    }
}
