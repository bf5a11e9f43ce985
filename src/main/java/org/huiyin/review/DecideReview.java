package org.huiyin.review;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.huiyin.deadline.DueDates;
import org.huiyin.deadline.Term;
import org.huiyin.notice.Field;
import org.huiyin.notice.NoticeKind;
import org.huiyin.petition.Action;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.Status;
import org.huiyin.petition.lifecycle.Act;
import org.huiyin.petition.lifecycle.Decision;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.petition.lifecycle.Stationery;
import org.huiyin.petition.lifecycle.Takes;
import org.springframework.stereotype.Component;

/** Decides a review (Art 35): the answer is upheld, changed, or revoked so that the organ handles the matter anew by a day that the order names. */
@Component
@Takes(Action.DECIDE_REVIEW)
final class DecideReview implements Act<ReviewOpinion.Facts> {

    private final ReviewOpinion opinion;
    private final Stationery stationery;
    private final DueDates dates;

    DecideReview(ReviewOpinion opinion, Stationery stationery, DueDates dates) {
        this.opinion = opinion;
        this.stationery = stationery;
        this.dates = dates;
    }

    @Override
    public Optional<Outcome.Refused> bar(Situation situation) {
        return opinion.bar(Stage.REVIEW, situation);
    }

    @Override
    public void check(Situation situation, ReviewOpinion.Facts facts) {
        opinion.check(Stage.REVIEW, situation, facts, longest(situation));
    }

    private LocalDate longest(Situation situation) {
        return situation.today().plusDays(dates.longest(Term.C21_REDO, situation.petition().origin().profile()));
    }

    @Override
    public Decision decide(Situation situation, ReviewOpinion.Facts facts) {
        var answered = opinion.answered(Stage.REVIEW, situation, facts);
        return switch (facts.decision()) {
            case UPHOLD, CHANGE -> opinion.tell(Stage.REVIEW, situation, Decision.changing(answered.at(Status.REVIEWED)), facts);
            case REVOKE -> revoked(situation, facts, Decision.changing(answered.anew().at(Status.HANDLING)));
        };
    }

    private Decision revoked(Situation situation, ReviewOpinion.Facts facts, Decision decision) {
        var profile = situation.petition().origin().profile();
        var most = dates.longest(Term.C21_REDO, profile);
        var due = dates.ordered(Term.C21_REDO, situation.today(), profile, facts.due(), most);
        var organ = Objects.requireNonNull(situation.petition().course().desk().organ());
        return opinion.tell(Stage.REVIEW, situation, decision, facts)
                .ordered(Term.C21_REDO, situation.today(), facts.due(), most)
                .fact("due", due)
                .fact("to", organ)
                .paper(stationery.paper(NoticeKind.REDO_ORDER, situation).text(Field.TO_UNIT, stationery.name(organ)).text(Field.REASON, facts.opinion())
                        .day(Field.DUE, due).done());
    }
}
