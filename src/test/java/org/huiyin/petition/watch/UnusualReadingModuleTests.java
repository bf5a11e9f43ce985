package org.huiyin.petition.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.petition.SamplePetitions.lamp;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.huiyin.OnPostgres;
import org.huiyin.access.reading.Readings;
import org.huiyin.access.reading.Search;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.petition.intake.SubmitPetition;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

class UnusualReadingModuleTests extends OnPostgres {

    private static final Actor AUDITOR = new Actor("auditor-of-all", null, null, Set.of(Role.AUDITOR));
    private static final Actor ELSEWHERE = new Actor("auditor-far", "330803-xfj", "330803", Set.of(Role.AUDITOR));

    @Autowired ReadLog log;
    @Autowired SubmitPetition submit;
    @Autowired UnusualSettings settings;
    @Autowired Readings readings;
    @Autowired FindUnusual find;
    @Autowired UnusualReadings unusual;
    @Autowired LegalTime time;
    @Autowired JdbcClient jdbc;

    @AfterEach
    void backToToday() {
        time.runAhead(Duration.ZERO);
    }

    private void at(String moment) {
        time.runAhead(Duration.between(Instant.now(Clock.systemUTC()), Instant.parse(moment)));
    }

    private static Actor reader(String account) {
        return new Actor(account, "330726-zjj", "330726", Set.of(Role.HANDLER));
    }

    private static Map<Long, String> petitions(int first, int many) {
        var petitions = new HashMap<Long, String>();
        LongStream.range(first, first + many).forEach(id -> petitions.put(-id, "n" + id));
        return petitions;
    }

    private List<UnusualReading> of(String account) {
        return unusual.list(AUDITOR, false, null, 200).rows().stream().filter(each -> each.account().equals(account)).toList();
    }

    @Test
    void aHundredFilesWithinAnHourAreReportedOnceWhereverTheHourBegins() {
        at("2026-02-02T02:40:00Z");
        readings.record(reader("hasty"), petitions(1, 60), "file");
        readings.record(reader("diligent"), petitions(1, 60), "file");
        readings.record(reader("diligent"), petitions(1, 60), "course");
        at("2026-02-02T03:20:00Z");
        readings.record(reader("hasty"), petitions(61, 45), "file");
        find.find();
        find.find();
        assertThat(of("hasty")).filteredOn(each -> each.rule() == UnusualRule.FILES).singleElement().satisfies(each -> assertThat(each.times()).isEqualTo(105));
        assertThat(of("diligent")).as("the same files again are the same files").noneMatch(each -> each.rule() == UnusualRule.FILES);
        assertThat(of("hasty")).as("no such petition is far from anybody").noneMatch(each -> each.rule() == UnusualRule.FAR);
    }

    @Test
    void petitionsInWhichTheOwnUnitHasNoPartAreReportedAndBatchesOfAReceptionDayAreNot() {
        at("2026-02-04T02:40:00Z");
        var far = new HashMap<Long, String>();
        for (int i = 0; i < settings.far(); i++) {
            var number = submit.submit(lamp(), null).receipt().number();
            far.put(jdbc.sql("select id from petition where number = ?").param(number).query(Long.class).single(), number);
        }
        readings.record(reader("wanders"), far, "file");
        readings.record(reader("receives"), petitions(9000, settings.far()), "batch");
        find.find();
        assertThat(of("wanders")).extracting(UnusualReading::rule).contains(UnusualRule.FAR);
        assertThat(of("receives")).isEmpty();
        readings.record(reader("receives"), petitions(9000, settings.names()), "batch-contact");
        find.find();
        assertThat(of("receives")).extracting(UnusualReading::rule).contains(UnusualRule.NAMES);
    }

    /** Whoever looks at what is no petition is watched by the auditor of the region. */
    @Test
    void theLinesOfABatchAreReadByTheAuditorOfTheRegionUnlessItAccusesTheAuditorsOwn() {
        at("2026-02-05T02:40:00Z");
        var petition = submit.submit(lamp(), null).receipt().number();
        var reception = jdbc.sql("""
                insert into reception (office, region, day, begins, ends, leaders, register_from, register_to, register_how, rooms, version, announced_at, changed_at)
                values ('330726-xfj', '330726', '2026-02-05', '08:30', '17:00', '{某职 某人}', '2026-02-05', '2026-02-05', 'watch test', '{}', 1, now(), now()) returning id""").query(Long.class).single();
        jdbc.sql("insert into batch (id, reception, region, office, seq, state, way, persons, accusation, code, registered_at, version, petition) values (776000000001, ?, '330726', '330726-xfj', 1, 'registered', 'desk', 1, false, ''::bytea, now(), 1, ?)")
                .params(reception, petition).update();
        var number = "R" + reception + "-1";
        readings.record(reader("looks-at-batch"), 776000000001L, number, "batch");
        assertThat(seen(AUDITOR, number, "")).containsExactly("batch");
        assertThat(seen(AUDITOR, "", "looks-at-batch")).containsExactly("batch");
        assertThat(seen(ELSEWHERE, "", "looks-at-batch")).isEmpty();
        var there = new Actor("auditor-there", "330726-zjj", "330726", Set.of(Role.AUDITOR));
        assertThat(seen(there, "", "looks-at-batch")).containsExactly("batch");
        jdbc.sql("update petition set sealed = true, excluded = array['330726-zjj'] where number = ?").param(petition).update();
        assertThat(seen(there, "", "looks-at-batch")).isEmpty();
        assertThat(seen(there, number, "")).isEmpty();
        assertThat(seen(AUDITOR, number, "")).as("the others go on watching").contains("batch");
    }

    private List<String> seen(Actor auditor, String number, String account) {
        return log.look(auditor, new ReadingQuery(number, account, "", "batch", "", null, null, "", 50)).map(slice -> slice.rows().stream().map(row -> row.what()).toList()).orElse(List.of());
    }

    @Test
    void whatNobodyHasLookedAtIsCountedForTheAuditorOfItsRegion() {
        at("2026-02-02T05:40:00Z");
        var before = unusual.open(AUDITOR);
        var far = unusual.open(ELSEWHERE);
        readings.record(reader("counted"), petitions(900, 30), "petitioner-paper");
        find.find();
        var found = of("counted");
        assertThat(found).isNotEmpty();
        assertThat(unusual.open(AUDITOR)).isEqualTo(before + found.size());
        assertThat(unusual.open(ELSEWHERE)).isEqualTo(far);
        found.forEach(each -> unusual.looked(AUDITOR, each.id(), "已核实"));
        assertThat(unusual.open(AUDITOR)).isEqualTo(before);
        assertThatThrownBy(() -> unusual.open(reader("x"))).isInstanceOf(org.huiyin.actor.NoRight.class);
    }

    @Test
    void nightNamesAndSearchesHaveLimitsOfTheirOwn() {
        at("2026-02-03T15:30:00Z");
        readings.record(reader("owl"), petitions(200, 20), "file");
        readings.record(reader("curious"), petitions(300, 20), "petitioner");
        for (int i = 0; i < 200; i++) {
            readings.record(reader("seeker"), Search.of("search", Map.of(), null, 0));
        }
        find.find();
        assertThat(of("owl")).extracting(UnusualReading::rule).containsExactly(UnusualRule.NIGHT);
        assertThat(of("curious")).extracting(UnusualReading::rule).contains(UnusualRule.NAMES);
        assertThat(of("seeker")).extracting(UnusualReading::rule).containsExactly(UnusualRule.SEARCHES);
        assertThat(unusual.list(ELSEWHERE, false, null, 200).rows()).as("an auditor of another region").noneMatch(each -> each.account().equals("owl"));
    }

    @Test
    void theAuditorSaysWhatCameOfItAndNobodyTakesThatBack() {
        at("2026-02-04T15:30:00Z");
        readings.record(reader("asked"), petitions(400, 25), "file");
        find.find();
        var id = of("asked").getFirst().id();
        assertThatThrownBy(() -> unusual.looked(AUDITOR, id, " ")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> unusual.looked(new Actor("asked", null, null, Set.of(Role.AUDITOR)), id, "无妨")).isInstanceOf(InvalidInput.class);
        assertThat(unusual.looked(ELSEWHERE, id, "看过")).isFalse();
        assertThat(unusual.looked(AUDITOR, id, "值班，属正常")).isTrue();
        assertThat(of("asked").getFirst().looks()).extracting(UnusualReading.Look::note).containsExactly("值班，属正常");
        assertThat(unusual.list(AUDITOR, true, null, 200).rows()).noneMatch(each -> each.id() == id);
        assertThatThrownBy(() -> jdbc.sql("delete from unusual_look").update()).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("update unusual_reading set times = 0").update()).isInstanceOf(DataAccessException.class);
    }
}
