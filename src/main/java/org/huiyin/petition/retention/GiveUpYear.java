package org.huiyin.petition.retention;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives up what was kept beside petitions, a year of an office at a time: one proposes it for a reason, the leader of the same office, who is somebody else, consents.
 * Who came and what was said is gone then; that somebody came, when, and how it ended stays.
 */
@Component
public class GiveUpYear {

    private final YearRows rows;
    private final GiveUpBeside beside;
    private final LegalTime time;

    GiveUpYear(YearRows rows, GiveUpBeside beside, LegalTime time) {
        this.rows = rows;
        this.beside = beside;
        this.time = time;
    }

    /** The years of the own office of which something is over, the oldest first. */
    @Needs(Right.PROPOSE_ERASURE)
    @Transactional(readOnly = true)
    public List<DueYear> list(Actor actor) {
        var office = office(actor);
        var standing = rows.of(office);
        var things = beside.years(office);
        SortedSet<Integer> years = new TreeSet<>(things.keySet());
        years.addAll(standing.keySet());
        return years.stream().map(year -> year(year, things.getOrDefault(year, Map.of()), Optional.ofNullable(standing.get(year)))).toList();
    }

    private static DueYear year(int year, Map<String, Integer> things, Optional<DueYear.Standing> standing) {
        return new DueYear(year, things, standing.map(one -> new Going.Proposal(one.by(), one.proposedAt(), one.reason())).orElse(null), standing.filter(one -> one.at() != null).isPresent());
    }

    /**
     * Proposes it. Nothing is gone yet.
     *
     * @param reason at most 200 characters
     * @throws InvalidInput on {@code year} if nothing of it is over, or it was proposed before; on {@code reason}
     */
    @Needs(Right.PROPOSE_ERASURE)
    @Transactional
    public DueYear propose(Actor actor, int year, @Nullable String reason) {
        new Checks().that(!things(actor, year).isEmpty(), "year", "petition.retention.year-none", year).required("reason", reason, 200).complain();
        if (!rows.propose(actor, year, reason == null ? "" : reason.strip(), time.instant())) {
            throw InvalidInput.of("year", "petition.refused.erasure-proposed-before");
        }
        return find(actor, year);
    }

    /**
     * Takes the proposal back, or does not consent: either of the two may.
     *
     * @throws InvalidInput on {@code year} if there is none
     */
    @Needs(Right.PROPOSE_ERASURE)
    @Transactional
    public DueYear withdraw(Actor actor, int year) {
        if (!rows.withdraw(office(actor), year)) {
            throw notProposed();
        }
        return find(actor, year);
    }

    /**
     * Consents: within minutes it is done, and gone for good.
     *
     * @param typed the year, written once more by the hand that consents
     * @throws InvalidInput on {@code year} if nobody proposed it, or the same person did; on {@code confirm} if that is another one
     */
    @Needs(Right.CONSENT_TO_ERASURE)
    @Transactional
    public DueYear consent(Actor actor, int year, @Nullable String typed) {
        var standing = Optional.ofNullable(rows.of(office(actor)).get(year)).filter(one -> one.at() == null).orElseThrow(GiveUpYear::notProposed);
        new Checks().that(!standing.by().equals(actor.account()), "year", "petition.refused.erasure-own-proposal")
                .that(typed != null && typed.strip().equals(String.valueOf(year)), "confirm", "petition.retention.confirm-year", String.valueOf(year)).complain();
        rows.consent(actor, year, time.instant());
        return find(actor, year);
    }

    private Map<String, Integer> things(Actor actor, int year) {
        return beside.years(office(actor)).getOrDefault(year, Map.of());
    }

    private DueYear find(Actor actor, int year) {
        return list(actor).stream().filter(one -> one.year() == year).findFirst().orElseGet(() -> DueYear.none(year));
    }

    private static InvalidInput notProposed() {
        return InvalidInput.of("year", "petition.retention.year-not-proposed");
    }

    private static String office(Actor actor) {
        return String.valueOf(actor.unit());
    }
}
