package org.huiyin.review;

import java.util.Optional;
import org.huiyin.petition.Action;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.lifecycle.Act;
import org.huiyin.petition.lifecycle.Decision;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.petition.lifecycle.Takes;
import org.springframework.stereotype.Component;

/** Asks for a re-review (Art 36), by the petitioner or by a clerk who has it on paper. */
@Component
@Takes(Action.REQUEST_REREVIEW)
final class RequestRereview implements Act<ReviewRequest.Facts> {

    private final ReviewRequest request;

    RequestRereview(ReviewRequest request) {
        this.request = request;
    }

    @Override
    public Optional<Outcome.Refused> bar(Situation situation) {
        return request.bar(Stage.REREVIEW, situation);
    }

    @Override
    public void check(Situation situation, ReviewRequest.Facts facts) {
        request.check(Stage.REREVIEW, situation, facts);
    }

    @Override
    public Decision decide(Situation situation, ReviewRequest.Facts facts) {
        return request.decide(Stage.REREVIEW, situation, facts);
    }
}
