package org.huiyin.petition.lifecycle;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.deadline.Deadline;
import org.huiyin.petition.Action;
import org.huiyin.petition.ActionFacts;
import org.huiyin.petition.Outcome;
import org.huiyin.runtime.Facts;
import org.huiyin.runtime.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * The one door. It locks the petition first, asks who may know of it and who may act, reads the facts, compares the version, asks the
 * table and the act, and writes everything in the same short transaction. Whatever happens elsewhere happens after the commit.
 */
@Component
public class Door {

    private final CaseRows rows;
    private final Situations situations;
    private final Effects effects;
    private final Sight sight;
    private final Map<Action, Act<?>> acts = new EnumMap<>(Action.class);

    Door(CaseRows rows, Situations situations, Effects effects, Sight sight, List<Act<?>> acts) {
        this.rows = rows;
        this.situations = situations;
        this.effects = effects;
        this.sight = sight;
        acts.forEach(act -> this.acts.put(act.action(), act));
        if (this.acts.size() < Action.values().length) {
            throw new IllegalStateException("the table names actions that nobody takes: " + EnumSet.complementOf(EnumSet.copyOf(this.acts.keySet())));
        }
    }

    /**
     * Takes an action.
     *
     * @param version the version that the caller looked at; {@code null} if not said (petitioners and the house need not)
     */
    @Transactional
    public Outcome pass(Actor actor, String number, @Nullable Integer version, Action action, Facts facts) {
        var petition = rows.locked(number).filter(p -> sight.covers(actor, p));
        if (petition.isEmpty()) {
            return new Outcome.Unknown();
        }
        var acting = acting(actor, petition.get());
        var rightful = rightful(acting, petition.get(), action);
        return enter(acts.get(action), situations.of(petition.get(), acting), version, facts, rightful);
    }

    /**
     * What an action would write, by the same questions and the same decision as {@link #pass}; nothing of it stays.
     *
     * @param asked what the actor must be allowed to do
     * @param taken what is tried: the same, or what would follow from it
     */
    @Transactional
    public Rehearsal rehearse(Actor actor, String number, Action asked, Action taken, Facts facts) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        var petition = rows.locked(number).filter(p -> sight.covers(actor, p));
        if (petition.isEmpty()) {
            return Rehearsal.stopped(new Outcome.Unknown());
        }
        var acting = acting(actor, petition.get());
        var rightful = rightful(acting, petition.get(), asked);
        return rehearsed(acts.get(taken), situations.of(petition.get(), acting), facts, asked == taken ? rightful : PetitionLifecycle.of(taken));
    }

    private static <F extends Record> Rehearsal rehearsed(Act<F> act, Situation situation, Facts sent, List<Transition> rows) {
        var facts = sent.as(act.facts());
        act.check(situation, facts);
        if (rows.stream().noneMatch(row -> row.mayFollow(situation.petition().status()))) {
            return Rehearsal.stopped(Refusal.because("not-in-this-status", "", Words.of("petition.status." + situation.petition().status())));
        }
        var bar = kept(situation) ? Optional.of(Refusal.because("recused", "28")) : act.bar(situation);
        try {
            return bar.map(Rehearsal::stopped).orElseGet(() -> new Rehearsal(List.copyOf(act.decide(situation, facts).papers()), null));
        } catch (Refusal refusal) {
            return Rehearsal.stopped(refusal.refused());
        }
    }

    private <F extends Record> Outcome enter(Act<F> act, Situation situation, @Nullable Integer version, Facts sent, List<Transition> rightful) {
        var petition = situation.petition();
        var facts = sent.as(act.facts());
        act.check(situation, facts);
        if (version == null && situation.actor().signedIn()) {
            return new Outcome.Unconditional();
        }
        if (version != null && version != petition.version()) {
            return new Outcome.Stale(petition.version());
        }
        var row = rightful.stream().filter(r -> r.mayFollow(petition.status())).findFirst();
        if (row.isEmpty()) {
            return act.outOfPlace(situation).orElseGet(() -> Refusal.because("not-in-this-status", "", Words.of("petition.status." + petition.status())));
        }
        if (kept(situation)) {
            return Refusal.because("recused", "28");
        }
        return act.bar(situation).<Outcome>map(r -> r).orElseGet(() -> decide(act, facts, situation, row.get()));
    }

    /** Nobody lends what they must not do themselves, and whoever is kept away is not let in by somebody's absence (Art 28). */
    private static Actor acting(Actor actor, Case petition) {
        return actor.without(petition.course().secrecy().recused());
    }

    /** Whoever stands too near to a petition is kept away from it (Art 28). */
    private static boolean kept(Situation situation) {
        return situation.petition().course().secrecy().recused().contains(situation.actor().account());
    }

    private <F extends Record> Outcome decide(Act<F> act, F facts, Situation situation, Transition row) {
        try {
            return effects.write(situation, row, act.decide(situation, facts));
        } catch (Refusal refusal) {
            return refusal.refused();
        }
    }

    /** The rows of the table that this actor may walk on this petition, in whatever status. */
    private static List<Transition> rightful(Actor actor, Case petition, Action action) {
        var rows = PetitionLifecycle.of(action);
        var mine = rows.stream().filter(r -> r.party().is(actor, petition) && (r.party() == Party.HOUSE || actor.may(r.right()))).toList();
        if (mine.isEmpty()) {
            throw new NoRight(rows.getFirst().right());
        }
        return mine;
    }

    /** What an action asks of its caller, and who takes it by the table. */
    public ActionFacts.Asked asked(Action action) {
        var parties = PetitionLifecycle.of(action).stream().map(Transition::party).toList();
        return new ActionFacts.Asked(action, acts.get(action).facts(), parties.stream().anyMatch(party -> party != Party.PETITIONER && party != Party.HOUSE),
                parties.contains(Party.PETITIONER));
    }

    /** The actions that this actor may take on this petition now. */
    public List<Action> mayDo(Actor actor, Case petition, List<Deadline> clocks) {
        return sight.covers(actor, petition) ? offered(situations.of(petition, acting(actor, petition), clocks)) : List.of();
    }

    private List<Action> offered(Situation situation) {
        var petition = situation.petition();
        return kept(situation) ? List.of() : PetitionLifecycle.ROWS.stream()
                .filter(r -> r.mayFollow(petition.status()) && r.party().is(situation.actor(), petition) && situation.actor().may(r.right()))
                .map(Transition::action).distinct()
                .filter(a -> acts.get(a).bar(situation).isEmpty())
                .toList();
    }
}
