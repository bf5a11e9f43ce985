package org.huiyin.review;

import java.util.Optional;
import org.huiyin.petition.Action;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.lifecycle.Act;
import org.huiyin.petition.lifecycle.Decision;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.petition.lifecycle.Takes;
import org.springframework.stereotype.Component;

/** Asks for a review (Art 35), by the petitioner or by a clerk who has it on paper. */
@Component
@Takes(Action.REQUEST_REVIEW)
final class RequestReview implements Act<ReviewRequest.Facts> {

    private final ReviewRequest request;

    RequestReview(ReviewRequest request) {
        this.request = request;
    }

    @Override
    public Optional<Outcome.Refused> bar(Situation situation) {
        return request.bar(Stage.REVIEW, situation);
    }

    @Override
    public void check(Situation situation, ReviewRequest.Facts facts) {
        request.check(Stage.REVIEW, situation, facts);
    }

    @Override
    public Decision decide(Situation situation, ReviewRequest.Facts facts) {
        return request.decide(Stage.REVIEW, situation, facts);
    }
}
