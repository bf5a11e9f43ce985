package org.huiyin.reception.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Date;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyin.OnPostgres;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Role;
import org.huiyin.petition.SamplePetitions;
import org.huiyin.petition.intake.Submission;
import org.huiyin.petition.intake.SubmitPetition;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where leaders of one office go, and who stands in for them; the tests stand on Monday 2026-01-05. */
class WhereModuleTests extends OnPostgres {

    private static final Actor HEAD = new Actor("duty-head", "330726-xfj", "330726", Set.of(Role.OFFICE_LEADER));
    private static final Actor OTHER = new Actor("duty-other", "330700-xfj", "330700", Set.of(Role.OFFICE_LEADER));
    /** Two villages in which no other test petitions. */
    private static final String CHANGDI = "330726102219";
    private static final String LIUZHAI = "330726102220";

    @Autowired KeepLeaders leaders;
    @Autowired NameSubstitute naming;
    @Autowired PlanDuty plan;
    @Autowired SwapDuty swap;
    @Autowired StandIn standIn;
    @Autowired PlaceDuty placing;
    @Autowired ProposePlaces places;
    @Autowired SubmitPetition submit;
    @Autowired LegalTime time;
    @Autowired JdbcClient jdbc;
    private Leader first;
    private Leader second;

    @BeforeEach
    void twoLeadersHaveAYear() {
        standOn("2026-01-05T01:00:00Z");
        SampleDuties.clear(jdbc);
        first = leaders.add(HEAD, new KeepLeaders.Newcomer("副县长", "值甲", LocalDate.parse("2026-01-01")));
        second = leaders.add(HEAD, new KeepLeaders.Newcomer("副县长", "值乙", LocalDate.parse("2026-01-01")));
        plan.adopt(HEAD, 2026);
    }

    @AfterEach
    void backToToday() {
        time.runAhead(Duration.ZERO);
        SampleDuties.clear(jdbc);
        jdbc.sql("delete from reception where register_how = 'duty test'").update();
    }

    private void standOn(String moment) {
        time.runAhead(Duration.between(Instant.now(Clock.systemUTC()), Instant.parse(moment)));
    }

    private Duty duty(Leader leader, int month) {
        return plan.year(HEAD, 2026).year().duties().stream().filter(duty -> duty.leader() == leader.id() && duty.day().getMonthValue() == month).findFirst().orElseThrow();
    }

    private DutyChange latest() {
        return plan.year(HEAD, 2026).changes().getFirst();
    }

    private List<String> faults(Runnable act) {
        try {
            act.run();
            return List.of();
        } catch (InvalidInput invalid) {
            return invalid.faults().stream().map(fault -> fault.field() + ' ' + fault.words().key()).toList();
        }
    }

    private void petition(String village, int people) {
        for (int i = 0; i < people; i++) {
            var fields = new HashMap<>(SamplePetitions.lampFields());
            fields.put("region", village);
            fields.put("petitioner", Map.of("name", "赵试", "phone", "139%s%d".formatted(village.substring(5, 12), i)));
            submit.submit(SamplePetitions.facts(fields).as(Submission.class), null);
        }
    }

    private List<String> proposed() {
        return places.list(HEAD).stream().filter(place -> Set.of(CHANGDI, LIUZHAI).contains(place.why().region())).map(place -> place.why().region()).toList();
    }

    private void held(Duty duty, Leader by) {
        jdbc.sql("""
                insert into reception (office, region, day, begins, ends, leaders, register_from, register_to, register_how, rooms, version, announced_at, changed_at)
                values ('330726-xfj', '330726', :day, '08:30', '17:00', array[:line], :day, :day, 'duty test', '{}', 1, now(), now())""")
                .param("day", Date.valueOf(duty.day())).param("line", by.line()).update();
    }

    @Test
    void aDutyCarriesItsPlaceThroughASwapAndEveryChangeIsKept() {
        var march = duty(first, 3);
        assertThat(march.place()).isNull();
        var placed = placing.place(HEAD, march.id(), new PlaceDuty.Whereto(march.version(), CHANGDI, " 文化礼堂 ")).orElseThrow();
        assertThat(placed.place()).isEqualTo(new DutyPlace(CHANGDI, "文化礼堂"));
        assertThat(placed.version()).isEqualTo(march.version() + 1);
        assertThat(latest()).extracting(DutyChange::what, DutyChange::about, DutyChange::before).containsExactly("place", first.line() + ' ' + march.day(), null);
        assertThat(latest().after()).endsWith("长地村村民委员会 文化礼堂");
        assertThat(placing.place(HEAD, march.id(), new PlaceDuty.Whereto(placed.version(), CHANGDI, "文化礼堂")).orElseThrow()).as("the same again is nothing").isEqualTo(placed);
        var swapped = swap.swap(HEAD, march.id(), new SwapDuty.Swap(placed.version(), second.id(), LocalDate.parse("2026-03-31"), "会议")).orElseThrow();
        assertThat(swapped.place()).isEqualTo(placed.place());
        var town = placing.place(HEAD, march.id(), new PlaceDuty.Whereto(swapped.version(), "杭坪镇", null)).orElseThrow();
        assertThat(town.place()).as("by its name").isEqualTo(new DutyPlace("330726107", null));
        assertThat(placing.place(HEAD, march.id(), new PlaceDuty.Whereto(town.version(), " ", "")).orElseThrow().place()).isNull();
        assertThat(latest().after()).isNull();
    }

    @Test
    void whatIsNoPlaceOfTheOfficeIsRefusedOnItsField() {
        var march = duty(first, 3);
        assertThat(faults(() -> placing.place(HEAD, march.id(), new PlaceDuty.Whereto(null, "330803", "某".repeat(101))))).containsExactly("version runtime.missing", "words runtime.too-long", "region reception.duty.no-place");
        for (var nowhere : new String[] {"330726999", "3307", "无此地", "3307261022190", "33072\u0000"}) {
            assertThat(faults(() -> placing.place(HEAD, march.id(), new PlaceDuty.Whereto(march.version(), nowhere, null)))).as(nowhere).containsExactly("region reception.duty.no-place");
        }
        assertThat(faults(() -> placing.place(HEAD, march.id(), new PlaceDuty.Whereto(march.version() + 1, null, "文化礼堂")))).containsExactly("version reception.changed", "region runtime.missing");
        assertThat(faults(() -> placing.place(HEAD, march.id(), new PlaceDuty.Whereto(march.version(), CHANGDI, "a\u0000")))).hasSize(1).allMatch(fault -> fault.startsWith("words "));
        assertThat(placing.place(OTHER, march.id(), new PlaceDuty.Whereto(1, CHANGDI, null))).isEmpty();
        standOn("2026-04-01T01:00:00Z");
        assertThat(faults(() -> placing.place(HEAD, march.id(), new PlaceDuty.Whereto(march.version(), CHANGDI, null)))).containsExactly("day reception.duty.past");
        assertThat(duty(first, 3).place()).isNull();
    }

    @Test
    void placesNobodyWasAtComeFirstAndAVisitCountsWhenItWasHeld() {
        petition(CHANGDI, 5);
        petition(LIUZHAI, 3);
        assertThat(proposed()).as("the heavier first").containsExactly(CHANGDI, LIUZHAI);
        var january = duty(first, 1);
        placing.place(HEAD, january.id(), new PlaceDuty.Whereto(january.version(), CHANGDI, null));
        standOn(january.day().plusDays(1) + "T01:00:00Z");
        assertThat(proposed()).as("it was planned, and nobody went").containsExactly(CHANGDI, LIUZHAI);
        held(january, second);
        assertThat(proposed()).as("somebody else received people on that day").containsExactly(CHANGDI, LIUZHAI);
        held(january, first);
        assertThat(proposed()).containsExactly(LIUZHAI, CHANGDI);
        var all = places.list(HEAD);
        assertThat(all.stream().filter(place -> place.why().region().equals(CHANGDI)).findFirst().orElseThrow()).extracting(PlaceToGo::visited, PlaceToGo::name).containsExactly(january.day(), "浙江省金华市浦江县白马镇长地村村民委员会");
        assertThat(all.stream().filter(place -> place.why().region().equals("330726102")).findFirst().orElseThrow().visited()).as("whoever was in a village was in its town").isEqualTo(january.day());
        standOn("2026-09-01T01:00:00Z");
        assertThat(proposed()).as("and in time it is due again").containsExactly(CHANGDI, LIUZHAI);
        assertThatThrownBy(() -> places.list(new Actor("duty-clerk", "330726-xfj", "330726", Set.of(Role.CLERK)))).isInstanceOf(NoRight.class);
        jdbc.sql("update petition set sealed = true where region in (?, ?)").params(CHANGDI, LIUZHAI).update();
        assertThat(proposed()).as("sealed matters lead nobody anywhere").isEmpty();
    }

    @Test
    void aVacantDayGoesToTheSubstituteInOneAct() {
        var march = duty(first, 3);
        var version = march.version();
        assertThat(faults(() -> standIn.send(HEAD, march.id(), new StandIn.Reason(version, "会议")))).containsExactly("substitute reception.duty.is-there");
        leaders.away(HEAD, first.id(), new KeepLeaders.Days(march.day(), null, "会议"));
        assertThat(faults(() -> standIn.send(HEAD, march.id(), new StandIn.Reason(null, " ")))).containsExactly("version runtime.missing", "why runtime.missing", "substitute reception.duty.no-substitute");
        var before = plan.year(HEAD, 2026).proposal();
        assertThat(naming.name(HEAD, first.id(), second.id()).orElseThrow().substitute()).isEqualTo(second.id());
        assertThat(latest()).extracting(DutyChange::what, DutyChange::about, DutyChange::after).containsExactly("substitute", first.line(), second.line());
        var sheet = plan.year(HEAD, 2026);
        assertThat(sheet.proposal()).as("the proposal does not change").isEqualTo(before);
        assertThat(sheet.year().substitute(march)).map(Leader::id).contains(second.id());
        assertThat(swap.find(HEAD, march.id()).orElseThrow()).satisfies(one -> assertThat(one.vacant()).isTrue(), one -> assertThat(one.substitute()).map(Leader::id).contains(second.id()));
        assertThat(faults(() -> standIn.send(HEAD, march.id(), new StandIn.Reason(version + 1, "会议")))).containsExactly("version reception.changed");
        var given = standIn.send(HEAD, march.id(), new StandIn.Reason(version, "会议")).orElseThrow();
        assertThat(given).extracting(Duty::leader, Duty::day).containsExactly(second.id(), march.day());
        assertThat(latest()).extracting(DutyChange::what, DutyChange::why).containsExactly("swapped", "会议");
        assertThat(standIn.send(OTHER, march.id(), new StandIn.Reason(1, "会议"))).isEmpty();
    }

    @Test
    void aSubstituteWhoIsAwayHasLeftOrIsOnDutyIsRefused() {
        naming.name(HEAD, first.id(), second.id());
        var march = duty(first, 3);
        leaders.away(HEAD, first.id(), new KeepLeaders.Days(march.day(), null, "会议"));
        var away = leaders.away(HEAD, second.id(), new KeepLeaders.Days(march.day(), null, "学习")).orElseThrow();
        Runnable send = () -> standIn.send(HEAD, march.id(), new StandIn.Reason(march.version(), "会议"));
        assertThat(faults(send)).containsExactly("substitute reception.duty.not-there");
        leaders.back(HEAD, second.id(), away.absences().getFirst().id());
        var own = duty(second, 3);
        swap.swap(HEAD, own.id(), new SwapDuty.Swap(own.version(), null, march.day(), "并到一天"));
        assertThat(faults(send)).containsExactly("substitute reception.duty.twice");
        leaders.leave(HEAD, second.id(), LocalDate.parse("2026-02-27"));
        assertThat(faults(send)).containsExactly("substitute reception.duty.not-there", "substitute reception.duty.twice");
        assertThat(duty(first, 3)).isEqualTo(march);
        standOn("2026-03-02T01:00:00Z");
        assertThat(faults(() -> naming.name(HEAD, first.id(), second.id()))).containsExactly("substitute reception.duty.left");
    }

    @Test
    void onlyAnotherLeaderOfTheOfficeIsASubstitute() {
        var stranger = leaders.add(OTHER, new KeepLeaders.Newcomer("副市长", "值丙", LocalDate.parse("2026-01-01")));
        assertThat(faults(() -> naming.name(HEAD, first.id(), first.id()))).containsExactly("substitute reception.duty.oneself");
        assertThat(faults(() -> naming.name(HEAD, first.id(), stranger.id()))).containsExactly("substitute reception.duty.no-leader");
        assertThat(naming.name(OTHER, first.id(), stranger.id())).isEmpty();
        assertThat(naming.choice(HEAD, first.id())).extracting(Leader::id).containsExactly(second.id());
        naming.name(HEAD, first.id(), second.id());
        assertThat(naming.name(HEAD, first.id(), null).orElseThrow().substitute()).isNull();
        assertThatThrownBy(() -> naming.name(new Actor("duty-clerk", "330726-xfj", "330726", Set.of(Role.CLERK)), first.id(), second.id())).isInstanceOf(NoRight.class);
    }
}
