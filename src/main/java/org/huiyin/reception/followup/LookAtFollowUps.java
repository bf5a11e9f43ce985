package org.huiyin.reception.followup;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.huiyin.access.reading.Readings;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.directory.Organisations;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows promises to those who have to do with them: the office, the unit, the leader who watches over them. Opening one is noted in the log of readings. */
@Component
public class LookAtFollowUps {

    private final FollowUpRows rows;
    private final FollowUpLog log;
    private final Open open;
    private final Organisations organisations;
    private final LegalTime time;
    private final FollowUpSettings settings;

    /** What opens a promise, and notes who read it. */
    @Component
    record Open(FollowUpWords words, Readings readings) {}

    LookAtFollowUps(FollowUpRows rows, FollowUpLog log, Open open, Organisations organisations, LegalTime time, FollowUpSettings settings) {
        this.rows = rows;
        this.log = log;
        this.open = open;
        this.organisations = organisations;
        this.time = time;
        this.settings = settings;
    }

    /**
     * A page of those in sight, without what is sealed.
     *
     * @param after where the page before ended; empty: the first
     * @throws InvalidInput on {@code after} if it cannot be read
     */
    @Needs(Right.SEE_FOLLOW_UPS)
    public FollowUps list(Actor actor, Which which, String after) {
        var place = ListPlace.of(which, after, time.today());
        return place.page(rows.list(Sight.of(actor, organisations, time.today()), place));
    }

    /** One in sight, with what is sealed of it. */
    @Needs(Right.SEE_FOLLOW_UPS)
    @Transactional
    public Optional<FollowUpSheet> find(Actor actor, long id) {
        var sight = Sight.of(actor, organisations, time.today());
        return rows.find(sight, id).map(promise -> {
            open.readings().record(actor, promise.subject(), promise.number(), "follow-up");
            return new FollowUpSheet(promise, open.words().promisedOf(promise), open.words().toldOf(promise), attention(promise), acts(actor, sight, promise), log.of(promise));
        });
    }

    /** How many the own unit has and is late with. */
    @Needs(Right.SEE_FOLLOW_UPS)
    public int late(Actor actor) {
        return actor.may(Right.REPORT_BACK) ? rows.late(Sight.of(actor, organisations, time.today())) : 0;
    }

    /** Who has to look at it now. */
    public Attention attention(FollowUp promise) {
        return Attention.of(promise, time.today(), settings);
    }

    private List<FollowUpAct> acts(Actor actor, Sight sight, FollowUp promise) {
        return Arrays.stream(FollowUpAct.values()).filter(act -> act.possible(promise.state()) && switch (act) {
            case REPORTED_IN_HAND, REPORTED_SETTLED -> actor.may(Right.REPORT_BACK) && sight.ofUnit(promise);
            case VERIFIED -> office(actor, sight, promise) && !actor.account().equals(promise.reportedBy());
            case SENT_BACK, CLOSED -> office(actor, sight, promise);
            case RECOLOURED -> office(actor, sight, promise) && promise.colour() != Colour.GREEN && !time.today().isAfter(promise.due());
            case PASSED_ON, WATCHED_OVER, URGED -> false;
        }).toList();
    }

    private static boolean office(Actor actor, Sight sight, FollowUp promise) {
        return actor.may(Right.FOLLOW_UP) && sight.ofOffice(promise);
    }
}
