package org.huiyin.coordination.mediation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.huiyin.access.reading.Readings;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The own office sees its mediations; every look at one leaves a line. */
@Component
public class LookAtMediations {

    /** What a list shows: those that are open, those of them with a point that is late, those that ended. */
    public static final List<String> WHICH = List.of("open", "late", "ended");

    private final MediationRows rows;
    private final ShowMediation showing;
    private final MediationLog log;
    private final PartyRows parties;
    private final Seen seen;

    /** Who saw it, and today. */
    @Component("mediationSeen")
    record Seen(Readings readings, LegalTime time, MediationSettings settings) {}

    LookAtMediations(MediationRows rows, ShowMediation showing, MediationLog log, PartyRows parties, Seen seen) {
        this.rows = rows;
        this.showing = showing;
        this.log = log;
        this.parties = parties;
        this.seen = seen;
    }

    /**
     * The newest first.
     *
     * @param after the id at which the page before ended; empty: the first
     * @throws InvalidInput on {@code after} if it cannot be read
     */
    @Needs(Right.MEDIATE)
    public List<MediationLine> list(Actor actor, String which, String after, int limit) {
        if (!after.matches("\\d{0,18}")) {
            throw InvalidInput.of("after", "coordination.after");
        }
        var before = after.isEmpty() ? Long.MAX_VALUE : Long.parseLong(after);
        var office = String.valueOf(actor.unit());
        var kept = "late".equals(which) ? rows.late(office, seen.time().today(), before, limit) : rows.of(office, !"ended".equals(which), before, limit);
        return kept.stream().map(one -> new MediationLine(one.mediation(), showing.said(one.mediation(), one.sealed()).title())).toList();
    }

    @Needs(Right.MEDIATE)
    @Transactional
    public Optional<MediationSheet> look(Actor actor, long id) {
        return own(actor, id).map(mediation -> {
            seen.readings().record(actor, mediation.id(), mediation.number(), "mediation");
            return new MediationSheet(showing.forOffice(mediation, seen.settings()), Arrays.stream(MediationAct.values()).filter(act -> act.possible(mediation.state())).toList(), log.of(mediation));
        });
    }

    /**
     * The phone of a side, to call it.
     *
     * @param reason why it is needed, at most 200 characters
     * @throws InvalidInput on {@code reason} if there is none, on {@code side} if it is none of the two
     */
    @Needs(Right.MEDIATE)
    @Transactional
    public Optional<PartySaid> reveal(Actor actor, long id, @Nullable String side, @Nullable String reason) {
        return own(actor, id).map(mediation -> {
            new Checks().required("reason", reason, 200).that(Side.named(side).isPresent(), "side", "runtime.not-one-of", String.join(", ", Side.codes())).complain();
            seen.readings().record(actor, mediation.id(), mediation.number(), "mediation-contact", null, reason);
            return parties.of(mediation, Side.named(side).orElseThrow()).said();
        });
    }

    private Optional<Mediation> own(Actor actor, long id) {
        return rows.find(id).filter(mediation -> mediation.office().equals(actor.unit()));
    }
}
