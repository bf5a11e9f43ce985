package org.huiyin.petition.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.actor.Role;
import org.huiyin.deadline.Deadline;
import org.huiyin.deadline.Term;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.Organisations;
import org.huiyin.petition.Action;
import org.huiyin.petition.PetitionClass;
import org.huiyin.petition.Phase;
import org.huiyin.petition.lifecycle.Case;
import org.huiyin.petition.lifecycle.Desk;
import org.huiyin.petition.lifecycle.PetitionLifecycle;
import org.huiyin.petition.lifecycle.Transition;
import org.huiyin.runtime.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws the way of a petition from the lifecycle table and its own history. */
@Component
public class ShowWay {

    private static final Set<Role> IN_AN_OFFICE = EnumSet.of(Role.CLERK, Role.TRIAGE, Role.OFFICE_LEADER);
    private static final Set<Role> IN_A_UNIT = EnumSet.of(Role.HANDLER, Role.UNIT_HEAD, Role.REVIEWER);
    private static final Set<Role> STAFF = Stream.concat(IN_AN_OFFICE.stream(), IN_A_UNIT.stream()).collect(Collectors.toSet());
    private static final Map<Organisation.Kind, Set<Role>> SEATS = Map.of(Organisation.Kind.PETITION_OFFICE, IN_AN_OFFICE);

    private final ReadFile files;
    private final Organisations organisations;

    ShowWay(ReadFile files, Organisations organisations) {
        this.files = files;
        this.organisations = organisations;
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

    /** What the reader may do comes first, then in the order of the table; what several parties may do stands there once. */
    private List<Way.Next> next(PublicView view, Actor actor, Case petition) {
        var nexts = new LinkedHashMap<List<Object>, Way.Next>();
        PetitionLifecycle.ROWS.stream().filter(row -> row.from().contains(view.status()) && row.action() != Action.IMPORT_REPLY)
                .map(row -> next(row, petition, open(view), view.mayDo().contains(row.action()) && row.party().is(actor, petition)))
                .forEach(next -> nexts.merge(List.of(next.action(), next.to()), next, ShowWay::joined));
        return nexts.values().stream().sorted(Comparator.comparing(next -> !next.own())).toList();
    }

    private static Way.Next joined(Way.Next one, Way.Next other) {
        return new Way.Next(one.action(), both(one.who(), other.who()), one.to(), one.article(), both(one.clocks(), other.clocks()), both(one.papers(), other.papers()),
                one.own() || other.own());
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }

    private static Set<Term> open(PublicView view) {
        return view.deadlines().stream().filter(clock -> clock.endedAt() == null).map(Deadline::term).collect(Collectors.toSet());
    }

    private Way.Next next(Transition row, Case petition, Set<Term> open, boolean own) {
        var clocks = row.clocks().stream().filter(clock -> touches(clock, open) && fits(clock, petition.course().petitionClass())).map(ShowWay::words).toList();
        return new Way.Next(row.action(), List.of(who(row, petition.course().desk())), row.to().stream().sorted().toList(), row.article(), clocks,
                row.papers().stream().flatMap(ShowWay::words).toList(), own);
    }

    /** By name where it is one unit, and by the roles that have the right there. */
    private Words who(Transition row, Desk desk) {
        var party = Words.of("petition.party." + row.party());
        var unit = Optional.ofNullable(row.party().of(desk)).map(organisations::current);
        return row.right().holders().stream().filter(role -> unit.isEmpty() || SEATS.getOrDefault(unit.get().kind(), IN_A_UNIT).contains(role)).filter(STAFF::contains).sorted()
                .map(role -> Words.of("access.role." + role.code())).reduce((one, other) -> Words.of("petition.way.roles", one, other))
                .map(roles -> Words.of("petition.way.who", unit.<Object>map(Organisation::name).orElse(party), roles))
                .orElseGet(() -> unit.map(named -> Words.of("petition.way.unit", named.name())).orElse(party));
    }

    /** A clock that runs under a condition may belong to another class of petitions altogether. */
    private static boolean fits(Transition.Clock clock, @Nullable PetitionClass kind) {
        return kind == null || !clock.conditional() || switch (clock.term()) {
            case C4_HANDLE, C5_REVIEW_REQ, C16_LEGAL_DUTY, C21_REDO -> kind == PetitionClass.CLAIM;
            case C17_ACCUSER_ACCEPT, C18_ACCUSER_RESULT, C19_PASS_ON -> kind == PetitionClass.ACCUSATION;
            default -> true;
        };
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
