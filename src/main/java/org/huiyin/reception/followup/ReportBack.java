package org.huiyin.reception.followup;

import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.directory.Organisations;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The unit says what it has done for a promise: so far, or that it is settled. */
@Component
public class ReportBack {

    private static final int LONGEST_REPORT = 2000;
    static final int LONGEST_TOLD = 500;

    private final FollowUpRows rows;
    private final FollowUpBook book;
    private final Organisations organisations;

    ReportBack(FollowUpRows rows, FollowUpBook book, Organisations organisations) {
        this.rows = rows;
        this.book = book;
        this.organisations = organisations;
    }

    /**
     * What the unit says.
     *
     * @param settled whether it is done; otherwise it is in hand, and the clock runs on
     * @param done    what was done, for the office alone
     * @param told    what the petitioner is told of it; as before where nothing is said
     */
    public record Report(@Nullable Integer version, @Nullable Boolean settled, @Nullable String done, @Nullable String told) {}

    /**
     * @return empty if it is not the own unit's
     * @throws InvalidInput naming every field at fault; on {@code version} if somebody else was faster, or there is nothing to report any more
     */
    @Needs(Right.REPORT_BACK)
    @Transactional
    public Optional<FollowUp> report(Actor actor, long id, Report report) {
        return rows.find(id).filter(promise -> Sight.keeps(actor, organisations, promise)).map(promise -> {
            new Checks().present("version", report.version()).present("settled", report.settled()).required("done", report.done(), LONGEST_REPORT).optional("told", report.told(), LONGEST_TOLD).complain();
            var act = Boolean.TRUE.equals(report.settled()) ? FollowUpAct.REPORTED_SETTLED : FollowUpAct.REPORTED_IN_HAND;
            return book.write(actor, promise, new FollowUpBook.Entry(act, report.version(), HandOverOrder.said(report.done()), HandOverOrder.said(report.told())));
        });
    }
}
