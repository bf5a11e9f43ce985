package org.huiyin.reception.followup;

import java.time.LocalDate;
import org.huiyin.actor.Actor;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The one door through which a promise comes into the book and changes its state; whatever passes is written down. */
@Component
record FollowUpBook(FollowUpRows rows, FollowUpLog log, FollowUpWords words, TellStaffOfPromises telling, LegalTime time) {

    /**
     * What is to be done.
     *
     * @param version at which the promise was read
     * @param words   what is said with it
     * @param told    what the petitioner is told from now on; as before where nothing is said
     */
    record Entry(FollowUpAct act, @Nullable Integer version, @Nullable String words, @Nullable String told) {}

    /**
     * What comes in from a trip was promised in the village, perhaps hours ago without a network: it is kept though it be shown to nobody, and its unit is not told.
     *
     * @throws InvalidInput if something was handed over of it before, or if its petition names somebody whom it accuses: the unit might be the very one
     */
    FollowUp open(Actor actor, FollowUp made, String promised) {
        var field = made.source() == Source.BATCH ? "batch" : "promised";
        if (!rows.add(made, words.promised(made.id(), promised))) {
            throw InvalidInput.of(field, "reception.follow-up.there");
        }
        log.add(made, actor, "handed-over", null, made.colour().code() + ' ' + made.due(), null);
        if (rows.find(made.id()).isPresent()) {
            telling.unit(made.unit());
        } else if (made.source() != Source.TRAIN) {
            throw InvalidInput.of(field, "reception.follow-up.accusation");
        }
        return made;
    }

    /** @throws InvalidInput on {@code version} if somebody else was faster, or if the table does not have it */
    FollowUp write(Actor actor, FollowUp standing, Entry entry) {
        fresh(standing, entry.act(), entry.version());
        var to = entry.act().from(standing.state());
        var settled = entry.act() == FollowUpAct.REPORTED_SETTLED ? time.today() : to.withUnit() ? null : standing.settledOn();
        var by = entry.act() == FollowUpAct.REPORTED_SETTLED || entry.act() == FollowUpAct.REPORTED_IN_HAND ? actor.account() : standing.reportedBy();
        kept(rows.move(standing, to, settled, by));
        if (entry.told() != null) {
            rows.tell(standing, words.told(standing.id(), entry.told()));
        }
        log.add(standing, actor, entry.act().code(), standing.state().code(), to.code(), entry.words());
        if (entry.act() == FollowUpAct.SENT_BACK) {
            telling.unit(standing.unit());
        }
        return rows.find(standing.id()).orElseThrow();
    }

    FollowUp recolour(Actor actor, FollowUp standing, Colour colour, LocalDate due, String why) {
        kept(rows.recolour(standing, colour, due));
        log.add(standing, actor, FollowUpAct.RECOLOURED.code(), standing.colour().code() + ' ' + standing.due(), colour.code() + ' ' + due, why);
        return rows.find(standing.id()).orElseThrow();
    }

    void watch(Actor actor, FollowUp standing, HandedTo.Chain to, @Nullable String account) {
        kept(rows.watch(standing, to, account));
        log.add(standing, actor, FollowUpAct.WATCHED_OVER.code(), standing.chain(), to.chain(), null);
    }

    void fresh(FollowUp standing, FollowUpAct act, @Nullable Integer version) {
        kept(version != null && version == standing.version());
        if (!act.possible(standing.state())) {
            throw InvalidInput.of("version", "reception.follow-up.not-now");
        }
    }

    private static void kept(boolean stood) {
        if (!stood) {
            throw InvalidInput.of("version", "reception.changed");
        }
    }
}
