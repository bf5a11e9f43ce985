package org.huiyin.petition.file;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.deadline.Deadline;
import org.huiyin.deadline.DueDates;
import org.huiyin.deadline.Term;
import org.huiyin.petition.Action;
import org.huiyin.petition.PetitionClass;
import org.huiyin.petition.Status;
import org.huiyin.petition.file.ReviewRight.Kind;
import org.huiyin.petition.lifecycle.Case;
import org.huiyin.runtime.LegalTime;
import org.springframework.stereotype.Component;

/** Tells how the right to a review stands (Art 35, 36): the windows are read from the clocks, and opened nowhere but at the door. */
@Component
final class ReviewRights {

    private static final Set<Status> SIGNED = EnumSet.of(Status.OPINION_ISSUED, Status.ADOPTED, Status.PARTLY_ADOPTED, Status.NOT_ADOPTED);
    private static final Set<Status> ANSWERED = EnumSet.of(Status.DELIVERED, Status.EXECUTING, Status.REVIEWED, Status.CLOSED);

    private final DueDates dates;
    private final LegalTime time;

    ReviewRights(DueDates dates, LegalTime time) {
        this.dates = dates;
        this.time = time;
    }

    ReviewRight of(Case petition, List<Deadline> clocks) {
        var status = petition.status();
        if (status.decidedForGood()) {
            return ReviewRight.of(Kind.FINAL);
        }
        if (SIGNED.contains(status) || status == Status.REVIEWED && window(clocks).filter(w -> w.term() == Term.C7_REREVIEW_REQ).isEmpty()) {
            return petition.reviewable() ? ReviewRight.of(Kind.AFTER_DELIVERY) : ReviewRight.of(without(petition));
        }
        return ANSWERED.contains(status) ? window(clocks).map(w -> standing(w, petition.origin().profile())).orElseGet(() -> ReviewRight.of(without(petition)))
                : ReviewRight.of(Kind.NONE);
    }

    /** The window that was opened last, if the answer in force has one: what was asked of an earlier answer is over. */
    private static Optional<Deadline> window(List<Deadline> clocks) {
        return clocks.stream().filter(c -> c.term() == Term.C5_REVIEW_REQ || c.term() == Term.C7_REREVIEW_REQ).reduce((first, later) -> later);
    }

    private ReviewRight standing(Deadline window, String profile) {
        var today = time.today();
        return switch (window.state()) {
            case MET, CANCELLED, PAUSED -> ReviewRight.of(Kind.NONE);
            case RUNNING, MISSED -> today.isAfter(window.due()) ? new ReviewRight(Kind.LAPSED, null, window.due(), null) : open(window, today, profile);
        };
    }

    private ReviewRight open(Deadline window, LocalDate today, String profile) {
        var first = window.term() == Term.C5_REVIEW_REQ;
        var decided = dates.derive(first ? Term.C6_REVIEW : Term.C8_REREVIEW, today, profile).due();
        return new ReviewRight(Kind.OPEN, first ? Action.REQUEST_REVIEW : Action.REQUEST_REREVIEW, window.due(), decided);
    }

    private static Kind without(Case petition) {
        var kind = petition.course().petitionClass();
        return petition.reviewable() || kind == null ? Kind.NO_OPINION : switch (kind) {
            case CLAIM -> petition.course().path().route() == null ? Kind.NO_OPINION : Kind.OTHER_ROUTE;
            case SUGGESTION -> Kind.SUGGESTION;
            case ACCUSATION -> Kind.ACCUSATION;
        };
    }
}
