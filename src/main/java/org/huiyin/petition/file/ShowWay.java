package org.huiyin.petition.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.deadline.Deadline;
import org.huiyin.deadline.Term;
import org.huiyin.petition.Action;
import org.huiyin.petition.Phase;
import org.huiyin.petition.lifecycle.Case;
import org.huiyin.petition.lifecycle.PetitionLifecycle;
import org.huiyin.petition.lifecycle.Transition;
import org.huiyin.runtime.Words;
import org.springframework.stereotype.Component;

/** Draws the way of a petition from the lifecycle table and its own history. */
@Component
public class ShowWay {

    private final ReadFile files;

    ShowWay(ReadFile files) {
        this.files = files;
    }

    /** The way; nothing if there is no such petition or this actor may not know of it. Counts as a reading of its course. */
    @Needs(Right.READ_FILE)
    public Optional<Way> of(Actor actor, String number) {
        return files.glance(actor, number).map(view -> new Way(view, path(view), next(view, actor, files.inSight(actor, number).orElseThrow().petition())));
    }

    private static List<Way.Stop> path(PublicView view) {
        var steps = stepsByPhase(view.timeline());
        var here = Phase.of(view.status());
        return Arrays.stream(Phase.values()).map(phase -> {
            var own = steps.getOrDefault(phase, List.of());
            return new Way.Stop(phase, phase == here ? Way.Standing.HERE : own.isEmpty() ? Way.Standing.AHEAD : Way.Standing.BEEN, own);
        }).toList();
    }

    private static Map<Phase, List<TimelineEntry>> stepsByPhase(List<TimelineEntry> timeline) {
        var steps = new EnumMap<Phase, List<TimelineEntry>>(Phase.class);
        var phase = Phase.REGISTRATION;
        for (var entry : timeline) {
            phase = PetitionLifecycle.phaseAfter(phase, entry.type());
            steps.computeIfAbsent(phase, p -> new ArrayList<>()).add(entry);
        }
        return steps;
    }

    /** What the reader may do comes first, then in the order of the table. */
    private static List<Way.Next> next(PublicView view, Actor actor, Case petition) {
        return PetitionLifecycle.ROWS.stream().filter(row -> row.from().contains(view.status()) && row.action() != Action.IMPORT_REPLY)
                .map(row -> next(row, open(view), view.mayDo().contains(row.action()) && row.party().is(actor, petition)))
                .sorted(Comparator.comparing(next -> !next.own())).toList();
    }

    private static Set<Term> open(PublicView view) {
        return view.deadlines().stream().filter(clock -> clock.endedAt() == null).map(Deadline::term).collect(Collectors.toSet());
    }

    private static Way.Next next(Transition row, Set<Term> open, boolean own) {
        return new Way.Next(row.action(), Words.of("petition.party." + row.party()), row.to().stream().sorted().toList(), row.article(),
                row.clocks().stream().filter(clock -> touches(clock, open)).map(ShowWay::words).toList(), row.papers().stream().flatMap(ShowWay::words).toList(), own);
    }

    /** Whether it does anything here: what does not run can neither be met nor dropped. */
    private static boolean touches(Transition.Clock clock, Set<Term> open) {
        return switch (clock.turn()) {
            case STARTS, RECORDS -> true;
            case MEETS, DROPS, DROPS_OWN, PAUSES, RESUMES -> open.contains(clock.term());
        };
    }

    private static Words words(Transition.Clock clock) {
        return perhaps(clock.conditional(), Words.of("petition.turn." + clock.turn(), clock.term().words()));
    }

    private static Stream<Words> words(Transition.Paper paper) {
        return paper.kinds().stream().sorted().map(kind -> perhaps(paper.conditional(), Words.of("petition.paper." + kind)));
    }

    private static Words perhaps(boolean conditional, Words words) {
        return conditional ? Words.of("petition.way.perhaps", words) : words;
    }
}
