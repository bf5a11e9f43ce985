package org.huiyin.petition.lifecycle;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.huiyin.actor.Right;
import org.huiyin.deadline.Term;
import org.huiyin.notice.NoticeKind;
import org.huiyin.petition.Action;
import org.huiyin.petition.Status;
import org.jspecify.annotations.Nullable;

/**
 * One row of the lifecycle table.
 *
 * @param from     statuses from which the action may be taken
 * @param to       status after it; {@code null} where it stays, or where the act chooses (an objection rejected goes back where it came from)
 * @param event    type of the event written
 * @param told     whether the petitioner's timeline shows it
 * @param starts   clocks that start, each where its condition holds
 * @param met      clocks that the action meets
 * @param dropped  clocks that lose their point
 * @param document paper that falls due, to a petitioner who can be reached
 */
public record Transition(Set<Status> from, Action action, @Nullable Status to, Party party, Right right, String event, boolean told,
        List<Start> starts, Set<Term> met, Set<Term> dropped, @Nullable NoticeKind document) {

    /** A clock and when it starts. */
    public record Start(Term term, Predicate<Case> when) {}

    static Row on(Action action, Status... from) {
        return new Row(action, from);
    }

    boolean mayFollow(Status status) {
        return from.contains(status);
    }

    /** Writes one row of the table from left to right. */
    static final class Row {
        private final Action action;
        private final Set<Status> from = EnumSet.noneOf(Status.class);
        private final List<Start> starts = new ArrayList<>();
        private final Set<Term> met = EnumSet.noneOf(Term.class);
        private final Set<Term> dropped = EnumSet.noneOf(Term.class);
        private @Nullable Status to;
        private @Nullable NoticeKind document;
        private boolean told = true;

        private Row(Action action, Status... from) {
            this.action = action;
            this.from.addAll(List.of(from));
        }

        Row to(Status status) {
            to = status;
            return this;
        }

        Row inside() {
            told = false;
            return this;
        }

        Row starts(Term term) {
            return starts(term, c -> true);
        }

        Row starts(Term term, Predicate<Case> when) {
            starts.add(new Start(term, when));
            return this;
        }

        Row meets(Term... terms) {
            met.addAll(List.of(terms));
            return this;
        }

        Row drops(Term... terms) {
            dropped.addAll(List.of(terms));
            return this;
        }

        Row paper(NoticeKind kind) {
            document = kind;
            return this;
        }

        Transition by(Party party, Right right, String event) {
            return new Transition(Set.copyOf(from), action, to, party, right, event, told, List.copyOf(starts), Set.copyOf(met), Set.copyOf(dropped), document);
        }
    }
}
