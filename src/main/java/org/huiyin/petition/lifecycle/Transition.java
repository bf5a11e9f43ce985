package org.huiyin.petition.lifecycle;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.huiyin.actor.Right;
import org.huiyin.deadline.Term;
import org.huiyin.notice.NoticeKind;
import org.huiyin.petition.Action;
import org.huiyin.petition.Status;
import org.jspecify.annotations.Nullable;

/**
 * One row of the lifecycle table.
 *
 * @param from    statuses from which the action may be taken
 * @param to      status after it: none where it stays, several where the act chooses among them
 * @param event   type of the event written
 * @param told    whether the petitioner's timeline shows it
 * @param article of the Regulations that says so; empty where only the order of work does
 * @param clocks  what happens to clocks, in this order
 * @param papers  papers that fall due; those to the petitioner only where he can be reached
 * @param mayStay whether the act may also leave it where it is, beside leading where {@code to} says
 */
public record Transition(Set<Status> from, Action action, Set<Status> to, Party party, Right right, String event, boolean told, String article,
        List<Clock> clocks, List<Paper> papers, boolean mayStay) {

    private static final Predicate<Case> ALWAYS = petition -> true;

    /** Papers that fall due, one of these kinds, where the condition holds. */
    public record Paper(Set<NoticeKind> kinds, Predicate<Case> when) {

        /** Whether it falls due in some cases only. */
        public boolean conditional() {
            return when != ALWAYS;
        }
    }

    /** What a row does to a clock, where its condition holds. */
    public record Clock(Term term, Turn turn, Predicate<Case> when) {

        /** Whether that is done in some cases only. */
        public boolean conditional() {
            return when != ALWAYS;
        }
    }

    static Row on(Action action, Status... from) {
        return new Row(action, from);
    }

    boolean mayFollow(Status status) {
        return from.contains(status);
    }

    /** The terms to which this row does that. */
    public Set<Term> terms(Turn turn) {
        return clocks.stream().filter(c -> c.turn == turn).map(Clock::term).collect(Collectors.toCollection(() -> EnumSet.noneOf(Term.class)));
    }

    /** The status that follows what an act decided. */
    Status after(Status before, Status decided) {
        if (mayStay && decided == before) {
            return before;
        }
        if (to.size() == 1 && !mayStay) {
            return to.iterator().next();
        }
        if (to.isEmpty() ? decided != before : !to.contains(decided)) {
            throw new IllegalStateException(action + " from " + before + " may not lead to " + decided);
        }
        return decided;
    }

    /** Writes one row of the table from left to right. */
    static final class Row {
        private final Action action;
        private final Set<Status> from = EnumSet.noneOf(Status.class);
        private final Set<Status> to = EnumSet.noneOf(Status.class);
        private final List<Clock> clocks = new ArrayList<>();
        private final List<Paper> papers = new ArrayList<>();
        private String article = "";
        private boolean told = true;
        private boolean mayStay;

        private Row(Action action, Status... from) {
            this.action = action;
            this.from.addAll(List.of(from));
        }

        Row to(Status... any) {
            to.addAll(List.of(any));
            return this;
        }

        /** The act chooses between these and leaving it where it is. */
        Row toOrStay(Status... any) {
            mayStay = true;
            return to(any);
        }

        Row inside() {
            told = false;
            return this;
        }

        Row law(String number) {
            article = number;
            return this;
        }

        Row starts(Term term) {
            return starts(term, ALWAYS);
        }

        Row starts(Term term, Predicate<Case> when) {
            clocks.add(new Clock(term, Turn.STARTS, when));
            return this;
        }

        Row meets(Term... terms) {
            return turn(Turn.MEETS, terms);
        }

        Row meets(Predicate<Case> when, Term... terms) {
            List.of(terms).forEach(term -> clocks.add(new Clock(term, Turn.MEETS, when)));
            return this;
        }

        Row drops(Term... terms) {
            return turn(Turn.DROPS, terms);
        }

        Row drops(Predicate<Case> when, Term... terms) {
            List.of(terms).forEach(term -> clocks.add(new Clock(term, Turn.DROPS, when)));
            return this;
        }

        Row dropsOwn(Term... terms) {
            return turn(Turn.DROPS_OWN, terms);
        }

        Row records(Term term) {
            return turn(Turn.RECORDS, term);
        }

        Row pauses(Term term) {
            return turn(Turn.PAUSES, term);
        }

        Row resumes(Term term) {
            return turn(Turn.RESUMES, term);
        }

        private Row turn(Turn turn, Term... terms) {
            List.of(terms).forEach(term -> clocks.add(new Clock(term, turn, ALWAYS)));
            return this;
        }

        /** A paper falls due, one of these. */
        Row paper(NoticeKind first, NoticeKind... others) {
            papers.add(new Paper(EnumSet.of(first, others), ALWAYS));
            return this;
        }

        Row paper(NoticeKind kind, Predicate<Case> when) {
            papers.add(new Paper(EnumSet.of(kind), when));
            return this;
        }

        Transition by(Party party, Right right, String event) {
            return new Transition(Set.copyOf(from), action, Set.copyOf(to), party, right, event, told, article, List.copyOf(clocks), List.copyOf(papers), mayStay);
        }
    }
}
