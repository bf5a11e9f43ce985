package org.huiyin.reception.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.huiyin.OnPostgres;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Role;
import org.huiyin.directory.Region;
import org.huiyin.petition.SamplePetitions;
import org.huiyin.petition.intake.Submission;
import org.huiyin.petition.intake.SubmitPetition;
import org.huiyin.petition.pile.PlaceMatters;
import org.huiyin.reception.followup.SampleFollowUps;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a leader is told of a place before going there; the tests stand on 2026-02-10, in a village in which no other test petitions. */
class VisitModuleTests extends OnPostgres {

    private static final Actor HEAD = new Actor("visit-head", "330726-xfj", "330726", Set.of(Role.OFFICE_LEADER));
    private static final Actor LEADER = new Actor("visit-leader", "330726-zf", "330726", Set.of(Role.LEADER));
    private static final Actor CADRE = new Actor("visit-cadre", "330726-xfj", "330726", Set.of(Role.GRID));
    private static final Actor OTHER = new Actor("visit-other", "330803-xfj", "330803", Set.of(Role.OFFICE_LEADER, Role.GRID));
    private static final String VILLAGE = "330726102217";

    @Autowired PrepareVisit preparing;
    @Autowired KeepPlace keeping;
    @Autowired NoteVisit noting;
    @Autowired VisitNoteRows rows;
    @Autowired SubmitPetition submit;
    @Autowired LegalTime time;
    @Autowired JdbcClient jdbc;

    @BeforeEach
    void stand() {
        time.runAhead(Duration.between(Instant.now(Clock.systemUTC()), Instant.parse("2026-02-10T01:00:00Z")));
    }

    @AfterEach
    void backToToday() {
        time.runAhead(Duration.ZERO);
        jdbc.sql("delete from visit_note where region = ?").param(VILLAGE).update();
    }

    private String petition(String kind, String phone) {
        var fields = new HashMap<>(SamplePetitions.lampFields());
        fields.put("region", VILLAGE);
        fields.put("class", kind);
        fields.put("category", "0305");
        fields.put("petitioner", Map.of("name", "赵试", "phone", phone));
        if (kind.equals("accusation")) {
            fields.put("accused", List.of(Map.of("name", "某甲", "organisation", "330726-zjj")));
        }
        return submit.submit(SamplePetitions.facts(fields).as(Submission.class), null).receipt().number();
    }

    private static List<String> faults(Runnable act) {
        try {
            act.run();
            return List.of();
        } catch (InvalidInput invalid) {
            return invalid.faults().stream().map(fault -> fault.field() + ' ' + fault.words().key()).toList();
        }
    }

    private static VisitNoteOrder note(String text) {
        return new VisitNoteOrder(UUID.randomUUID(), VILLAGE, null, null, text);
    }

    @Test
    void aBriefingTellsOfMattersAndOfNobody() {
        var open = List.of(petition("claim", "13900710001"), petition("claim", "13900710002"));
        var accused = petition("accusation", "13900710003");
        var looks = looks();
        var few = preparing.brief(LEADER, VILLAGE).orElseThrow().matters();
        assertThat(few.open()).extracting(PlaceMatters.Open::number).containsAll(open).doesNotContain(accused);
        assertThat(few.counts().weight()).as("two people are too few to be counted up").isZero();
        assertThat(few.hot()).isEmpty();
        petition("claim", "13900710004");
        var told = preparing.brief(LEADER, VILLAGE).orElseThrow();
        assertThat(told.matters().counts().open()).isEqualTo(3);
        assertThat(told.matters().hot()).containsExactly(new PlaceMatters.Hot("0305", 3, 0));
        assertThat(told.place()).endsWith("委员会");
        assertThat(looks()).isEqualTo(looks + 2);
    }

    private int looks() {
        return jdbc.sql("select count(*) from reading where account = 'visit-leader' and what = 'briefing' and about = ?").param(VILLAGE).query(Integer.class).single();
    }

    @Test
    void whatLiesElsewhereIsToldToNobodyHere() {
        assertThat(preparing.brief(OTHER, VILLAGE)).isEmpty();
        assertThat(preparing.brief(HEAD, "330700")).as("wider than a county").isEmpty();
        assertThat(preparing.brief(HEAD, "330726999999")).isEmpty();
        assertThat(preparing.brief(HEAD, "\u0000")).isEmpty();
        assertThat(preparing.near(LEADER)).extracting(Region::code).startsWith("330726").contains("330726003").allMatch(code -> code.startsWith("330726"));
        assertThat(preparing.near(OTHER)).extracting(Region::code).allMatch(code -> code.startsWith("330803"));
        assertThatThrownBy(() -> preparing.near(CADRE)).isInstanceOf(NoRight.class);
        assertThatThrownBy(() -> preparing.brief(CADRE, VILLAGE)).isInstanceOf(NoRight.class);
        assertThat(faults(() -> noting.note(OTHER, note("路灯")))).containsExactly("region reception.visit.no-place");
        assertThat(keeping.write(OTHER, VILLAGE, "people", new KeepPlace.Words(0L, "某"))).isEmpty();
    }

    @Test
    void aNoteIsOneHoweverOftenItIsSentAndHoldsNoNumbers() throws Exception {
        var order = note("多户反映村口路灯不亮");
        List<Callable<VisitNote>> both = List.of(() -> noting.note(CADRE, order), () -> noting.note(CADRE, order));
        try (var threads = Executors.newFixedThreadPool(2)) {
            var made = threads.invokeAll(both).stream().map(each -> {
                try {
                    return each.get();
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }).toList();
            assertThat(made.getFirst()).isEqualTo(made.getLast());
        }
        assertThat(noting.own(CADRE)).extracting(VisitNote::text).containsExactly("多户反映村口路灯不亮");
        assertThat(preparing.brief(LEADER, VILLAGE).orElseThrow().heard()).extracting(VisitNote::text).containsExactly("多户反映村口路灯不亮");
        assertThat(faults(() -> noting.note(CADRE, note("找 13900000001 问")))).containsExactly("text reception.visit.no-numbers");
        assertThat(faults(() -> noting.note(CADRE, new VisitNoteOrder(null, "330726", LocalDate.parse("2026-02-11"), null, " "))))
                .containsExactlyInAnyOrder("key runtime.missing", "region reception.visit.no-place", "text runtime.missing", "heardOn runtime.too-late");
        assertThat(faults(() -> noting.note(HEAD, order))).as("somebody else's key").containsExactly("key reception.visit.key");
        assertThat(noting.takeBack(HEAD, noting.own(CADRE).getFirst().id())).isFalse();
        assertThat(noting.takeBack(CADRE, noting.own(CADRE).getFirst().id())).isTrue();
        assertThat(noting.own(CADRE)).isEmpty();
    }

    @Test
    void whatWasHeardAYearAgoIsGivenUp() {
        noting.note(CADRE, note("老话"));
        assertThat(rows.giveUp(LocalDate.parse("2026-02-10"))).isZero();
        assertThat(rows.giveUp(LocalDate.parse("2026-02-11"))).isPositive();
        assertThat(noting.own(CADRE)).isEmpty();
    }

    @Test
    void theLedgerOfAPlaceKeepsWhatStoodBeforeAndTwoWritersMeet() {
        var first = keeping.write(HEAD, VILLAGE, "people", new KeepPlace.Words(standing().entry(), "多数人种葡萄")).orElseThrow();
        assertThat(first.text()).isEqualTo("多数人种葡萄");
        assertThat(faults(() -> keeping.write(CADRE, VILLAGE, "people", new KeepPlace.Words(0L, "别的")))).containsExactly("entry reception.changed");
        keeping.write(CADRE, VILLAGE, "people", new KeepPlace.Words(first.entry(), "多数人种葡萄，年轻人外出")).orElseThrow();
        assertThat(standing()).extracting(Known::text, Known::account).containsExactly("多数人种葡萄，年轻人外出", "visit-cadre");
        assertThat(jdbc.sql("select count(*) from place_entry where region = ?").param(VILLAGE).query(Integer.class).single()).isEqualTo(2);
        assertThatThrownBy(() -> jdbc.sql("delete from place_entry where region = ?").param(VILLAGE).update()).hasMessageContaining("append-only");
        assertThat(faults(() -> keeping.write(HEAD, VILLAGE, "weather", new KeepPlace.Words(0L, "晴")))).hasSize(1).allMatch(fault -> fault.startsWith("heading "));
        assertThat(faults(() -> keeping.write(HEAD, VILLAGE, "risks", new KeepPlace.Words(null, "某".repeat(301))))).containsExactlyInAnyOrder("text runtime.too-long", "entry runtime.missing");
    }

    private Known standing() {
        return preparing.brief(HEAD, VILLAGE).orElseThrow().known().getFirst();
    }

    @Test
    void whatWasPromisedToPeopleOfThePlaceIsToldAndTheLookIsLogged() {
        var day = SampleFollowUps.day(jdbc, LocalDate.parse("2026-02-09"));
        var number = SampleFollowUps.promised(jdbc, day, VILLAGE, 71, false);
        SampleFollowUps.promised(jdbc, day, VILLAGE, 72, true);
        assertThat(preparing.brief(LEADER, VILLAGE).orElseThrow().promised()).extracting(promise -> promise.promise().number()).containsExactly(number);
        assertThat(jdbc.sql("select count(*) from reading where account = 'visit-leader' and what = 'follow-up' and number = ?").param(number).query(Integer.class).single()).isEqualTo(1);
    }
}
