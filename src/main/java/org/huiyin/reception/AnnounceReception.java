package org.huiyin.reception;

import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An office announces a reception day in two stages, leaders and how to register, then place and rooms; or calls it off. What is late is announced with a reason. */
@Component
public class AnnounceReception {

    private static final int LONGEST_REASON = 200;

    private final PlanReception plan;
    private final ReceptionRows rows;
    private final ReceptionLog log;
    private final ReceptionDays days;
    private final ReceptionSettings settings;
    private final LegalTime time;

    AnnounceReception(PlanReception plan, ReceptionRows rows, ReceptionLog log, ReceptionDays days, ReceptionSettings settings, LegalTime time) {
        this.plan = plan;
        this.rows = rows;
        this.log = log;
        this.days = days;
        this.settings = settings;
        this.time = time;
    }

    /** @param why a reason, where it is later than it should be */
    public record Word(@Nullable Integer version, @Nullable String why) {}

    /**
     * The next stage.
     *
     * @throws InvalidInput on {@code why} if it is late and no reason is given, on {@code place} if none is known by the second stage, on {@code registerTo} if nobody could register any
     *                      more, on {@code leaders} if one of them is announced elsewhere at the same hours, on {@code version} as when it is changed, or if all is announced
     */
    @Needs(Right.PLAN_RECEPTION)
    @Transactional
    public Optional<Reception> announce(Actor actor, long id, Word word) {
        return plan.find(actor, id).map(standing -> {
            days.open(standing, word.version());
            if (standing.detailedAt() != null) {
                throw InvalidInput.of("version", "reception.all-announced");
            }
            var first = standing.announcedAt() == null;
            var ahead = first ? settings.announceDays() : settings.detailDays();
            var late = time.today().isAfter(standing.day().minusDays(ahead));
            var checks = new Checks().optional("why", word.why(), LONGEST_REASON).that(!late || given(word), "why", "reception.late", ahead)
                    .that(first || standing.place() != null, "place", "reception.place")
                    .that(!first || !standing.registerTo().isBefore(time.today()), "registerTo", "reception.register-over");
            (first ? days.free(checks, standing) : checks).complain();
            return reach(actor, standing, first ? "announced" : "detailed", late ? word.why() : null);
        });
    }

    /** @throws InvalidInput on {@code why} if no reason is given, on {@code version} as when it is changed */
    @Needs(Right.PLAN_RECEPTION)
    @Transactional
    public Optional<Reception> cancel(Actor actor, long id, Word word) {
        return plan.find(actor, id).map(standing -> {
            days.open(standing, word.version());
            new Checks().required("why", word.why(), LONGEST_REASON).complain();
            return reach(actor, standing, "cancelled", word.why());
        });
    }

    private Reception reach(Actor actor, Reception standing, String stage, @Nullable String why) {
        if (!rows.reach(standing, stage + "_at", time.instant(), stage.equals("cancelled") ? why : null)) {
            throw InvalidInput.of("version", "reception.changed");
        }
        var reached = rows.find(standing.id()).orElseThrow();
        log.add(reached, new ReceptionChange(time.instant(), actor.account(), stage, null, null, why));
        return reached;
    }

    private static boolean given(Word word) {
        return word.why() != null && !word.why().isBlank();
    }
}
