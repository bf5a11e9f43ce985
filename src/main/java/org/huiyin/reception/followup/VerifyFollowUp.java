package org.huiyin.reception.followup;

import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The office calls back and finds a promise kept, or sends it back; what is verified is put away in the end. */
@Component
public class VerifyFollowUp {

    private static final int LONGEST_NOTE = 1000;

    private final FollowUpRows rows;
    private final FollowUpBook book;

    VerifyFollowUp(FollowUpRows rows, FollowUpBook book) {
        this.rows = rows;
        this.book = book;
    }

    /**
     * What the office says of it.
     *
     * @param note what the call-back said, or why it is sent back
     * @param told what the petitioner is told of it; as before where nothing is said
     */
    public record Finding(@Nullable Integer version, @Nullable String note, @Nullable String told) {}

    /**
     * It is as the unit says. Whoever reported does not verify.
     *
     * @return empty if it is not the own office's
     * @throws InvalidInput on {@code note} if nothing is said of the call-back, or by whoever reported; on {@code version} if somebody else was faster, or there is nothing to verify
     */
    @Needs(Right.FOLLOW_UP)
    @Transactional
    public Optional<FollowUp> verify(Actor actor, long id, Finding finding) {
        return own(actor, id).map(promise -> {
            new Checks().required("note", finding.note(), LONGEST_NOTE).that(!actor.account().equals(promise.reportedBy()), "note", "reception.follow-up.own-report").complain();
            return write(actor, promise, FollowUpAct.VERIFIED, finding);
        });
    }

    /** It is not, or does not hold; the due date stays. Fails as {@link #verify}. */
    @Needs(Right.FOLLOW_UP)
    @Transactional
    public Optional<FollowUp> sendBack(Actor actor, long id, Finding finding) {
        return own(actor, id).map(promise -> {
            new Checks().required("note", finding.note(), LONGEST_NOTE).complain();
            return write(actor, promise, FollowUpAct.SENT_BACK, finding);
        });
    }

    /** Puts away what is verified. Fails as {@link #verify}, but takes no note. */
    @Needs(Right.FOLLOW_UP)
    @Transactional
    public Optional<FollowUp> close(Actor actor, long id, Finding finding) {
        return own(actor, id).map(promise -> write(actor, promise, FollowUpAct.CLOSED, finding));
    }

    private Optional<FollowUp> own(Actor actor, long id) {
        return rows.find(id).filter(promise -> promise.office().equals(actor.unit()));
    }

    private FollowUp write(Actor actor, FollowUp promise, FollowUpAct act, Finding finding) {
        new Checks().present("version", finding.version()).optional("note", finding.note(), LONGEST_NOTE).optional("told", finding.told(), ReportBack.LONGEST_TOLD).complain();
        return book.write(actor, promise, new FollowUpBook.Entry(act, finding.version(), HandOverOrder.said(finding.note()), HandOverOrder.said(finding.told())));
    }
}
