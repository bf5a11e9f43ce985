package org.huiyin.reception.train;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huiyin.runtime.Checks;

/** Whether a team is 5+1+X: five fixed roles, each filled once and by somebody else, at least one liaison officer, and others as they are of use. */
final class TeamCheck {

    private static final int MOST = 40;

    private TeamCheck() {}

    /**
     * Adds what is wrong, each fault at the field of its role.
     *
     * @param roster those of the office's roster who are named
     * @return those who go, in the order of their roles
     */
    static List<Rider> check(TeamOrder order, List<TrainPerson> roster, Checks checks) {
        Map<Long, TrainPerson> known = roster.stream().filter(person -> !person.retired()).collect(Collectors.toMap(TrainPerson::id, Function.identity()));
        var team = new ArrayList<Rider>();
        var seen = new HashSet<Long>();
        for (var place : Objects.requireNonNull(order.team())) {
            var seat = Seat.named(place.seat()).orElse(null);
            var person = known.get(Objects.requireNonNull(place.person()));
            if (seat == null || person == null) {
                checks.that(false, seat == null ? "team" : seat.code(), seat == null ? "reception.train.team.role" : "reception.train.team.unknown");
                continue;
            }
            checks.that(person.seats().contains(seat), seat.code(), "reception.train.team.not-as." + seat.code(), person.line()).that(seen.add(person.id()), seat.code(), "reception.train.team.twice", person.line());
            team.add(new Rider(person.id(), seat, person.name(), person.standsFor(), person.account()));
        }
        Seat.FIXED.forEach(seat -> {
            var filled = team.stream().filter(rider -> rider.seat() == seat).count();
            checks.that(filled > 0, seat.code(), "reception.train.team.missing." + seat.code()).that(filled < 2, seat.code(), "reception.train.team.once." + seat.code());
        });
        checks.that(team.stream().anyMatch(rider -> rider.seat() == Seat.LIAISON), Seat.LIAISON.code(), "reception.train.team.no-liaison").that(team.size() <= MOST, "team", "reception.train.team.most", MOST);
        team.sort(Comparator.comparing(Rider::seat));
        return team;
    }
}
