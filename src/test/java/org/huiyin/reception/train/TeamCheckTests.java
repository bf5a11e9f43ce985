package org.huiyin.reception.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.reception.train.SampleTrain.roster;
import static org.huiyin.reception.train.SampleTrain.team;

import java.util.ArrayList;
import java.util.List;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.junit.jupiter.api.Test;

/** A team is 5+1+X. */
class TeamCheckTests {

    private static List<String> faults(TeamOrder order, List<TrainPerson> roster) {
        var checks = new Checks();
        TeamCheck.check(order, roster, checks);
        try {
            checks.complain();
            return List.of();
        } catch (InvalidInput invalid) {
            return invalid.faults().stream().map(fault -> fault.field() + ' ' + fault.words().key()).toList();
        }
    }

    private static List<TrainPerson> without(Seat seat) {
        return roster().stream().filter(person -> !person.seats().contains(seat)).toList();
    }

    @Test
    void fiveALiaisonOfficerAndOthersGoAndTheOthersMayStay() {
        assertThat(faults(team(1, roster(), 1), roster())).isEmpty();
        assertThat(faults(team(1, without(Seat.OTHER), 1), roster())).isEmpty();
    }

    @Test
    void eachMissingRoleIsNamedAllAtOnce() {
        assertThat(faults(new TeamOrder(1L, List.of(), 1), roster())).containsExactly("duty-leader reception.train.team.missing.duty-leader", "veteran reception.train.team.missing.veteran",
                "young-cadre reception.train.team.missing.young-cadre", "police reception.train.team.missing.police", "volunteer reception.train.team.missing.volunteer",
                "liaison reception.train.team.no-liaison");
        assertThat(faults(team(1, without(Seat.LIAISON), 1), roster())).containsExactly("liaison reception.train.team.no-liaison");
    }

    @Test
    void onePersonFillsOneRole() {
        var all = List.of(new TrainPerson(1, "o", "试一", "试用单位", List.of(Seat.values()), null, false, 1));
        var places = new ArrayList<TeamOrder.TeamPlace>();
        Seat.FIXED.forEach(seat -> places.add(new TeamOrder.TeamPlace(seat.code(), 1L)));
        places.add(new TeamOrder.TeamPlace("liaison", 1L));
        assertThat(faults(new TeamOrder(1L, List.copyOf(places), 1), all)).hasSize(5).allMatch(fault -> fault.endsWith("reception.train.team.twice"));
    }

    @Test
    void nobodyGoesAsWhatTheyAreNotNorWhoIsUnknownOrRetired() {
        var order = team(1, roster(), 1);
        var places = new ArrayList<>(order.team());
        places.add(new TeamOrder.TeamPlace("police", 5L));
        places.add(new TeamOrder.TeamPlace("liaison", 99L));
        places.add(new TeamOrder.TeamPlace("driver", 1L));
        assertThat(faults(new TeamOrder(1L, places, 1), roster())).containsExactlyInAnyOrder("police reception.train.team.not-as.police", "police reception.train.team.twice",
                "police reception.train.team.once.police", "liaison reception.train.team.unknown", "team reception.train.team.role");
        var gone = roster().stream().map(each -> each.id() == 4 ? new TrainPerson(4, "o", each.name(), "", each.seats(), null, true, 1) : each).toList();
        assertThat(faults(team(1, roster(), 1), gone)).containsExactly("police reception.train.team.unknown", "police reception.train.team.missing.police");
    }
}
