package org.huiyin.petition.work;

import static org.huiyin.petition.lifecycle.Sight.Way.CIRCLE;
import static org.huiyin.petition.lifecycle.Sight.Way.HOLDER;
import static org.huiyin.petition.lifecycle.Sight.Way.OFFICE;
import static org.huiyin.petition.lifecycle.Sight.Way.REGION;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huiyin.petition.work.InboxSql.Look;

/** The named views of the inbox; each shows open petitions of the actor's sight, but for what an office above still looks at. */
public enum InboxView {
    TO_REGISTER(new Look(OFFICE, "p.status = 'REGISTERED' and not p.classified")),
    TO_ROUTE(new Look(OFFICE, "p.status = 'REGISTERED' and p.classified"), new Look(OFFICE, "p.status = 'REPORTED' and p.classified")),
    TO_ACCEPT(new Look(HOLDER, "p.status in ('FORWARDED', 'ASSIGNED', 'DIVERTED_DISCIPLINE')")),
    IN_HAND(new Look(HOLDER, """
            p.status in ('SIMPLE', 'ACCEPTED', 'IMPORTED', 'LEGAL_DUTY', 'STUDY', 'HANDLING', 'EXTENDED', 'MEDIATING', 'HEARING', 'OPINION_ISSUED', 'ADOPTED', \
            'PARTLY_ADOPTED', 'NOT_ADOPTED', 'DELIVERED', 'EXECUTING')"""), new Look(HOLDER, InboxSql.OWED), new Look(CIRCLE, InboxSql.OWED), new Look(CIRCLE, "p.helpers @> array[:sight_unit]::text[]")),
    DUE_TODAY(InboxSql.everyWay(InboxSql.DUE + " = :today")),
    DUE_IN_THREE(InboxSql.everyWay(InboxSql.DUE + " between :today and :three")),
    DUE_SOON(InboxSql.everyWay(InboxSql.DUE + " between :today and :soon")),
    OVERDUE(InboxSql.everyWay(InboxSql.DUE + " < :today")),
    RETURNED(new Look(OFFICE, InboxSql.SENT_BACK), new Look(CIRCLE, InboxSql.SENT_BACK), new Look(HOLDER, InboxSql.draft("returned"))),
    TO_SIGN(new Look(HOLDER, InboxSql.draft("submitted"))),
    /** Answers that nobody's clock reminds of until they are delivered. */
    TO_DELIVER(new Look(HOLDER, InboxSql.TO_DELIVER), new Look(CIRCLE, InboxSql.REVOCATION)),
    /** What the petitioner was asked, and what was answered, as long as it is the petitioner's turn. */
    WAITING(new Look(HOLDER, InboxSql.ASKED), new Look(HOLDER, InboxSql.WINDOW_OPEN), new Look(OFFICE, InboxSql.WINDOW_OPEN)),
    /** What is reviewed and what waits for the delivery of the last word, and what disputes wait for a decision. */
    REVIEW(new Look(HOLDER, "p.status in ('REVIEW', 'REVIEWED', 'REREVIEW', 'JURISDICTION')"), new Look(HOLDER, InboxSql.UNDELIVERED)),
    /** What was answered and came again, for the office above to look at. */
    ESCALATED(new Look(CIRCLE, InboxSql.ESCALATED, true), new Look(OFFICE, InboxSql.ESCALATED, true)),
    MINE(new Look(HOLDER, "p.handler = any(:hands)")),
    /** Everything that lies with the own unit. */
    UNIT(new Look(HOLDER, "true")),
    /** What the own unit sent on and others have now; for a supervisor, everything of the region. */
    BELOW(new Look(OFFICE, InboxSql.GONE_ON), new Look(CIRCLE, InboxSql.SENT_ON), new Look(REGION, InboxSql.GONE_ON));

    private final List<Look> looks;

    InboxView(Look... looks) {
        this.looks = List.of(looks);
    }

    /** The name in addresses: {@code to-register}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<InboxView> of(String code) {
        return Arrays.stream(values()).filter(v -> v.code().equals(code)).findFirst();
    }

    /** What it is sorted by. */
    String order() {
        return this == TO_DELIVER ? InboxSql.ISSUED : InboxSql.DUE;
    }

    List<Look> looks() {
        return looks;
    }
}
