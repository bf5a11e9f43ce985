package org.huiyin.petition.pile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.petition.SamplePetitions.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Role;
import org.huiyin.petition.Action;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.SampleCases;
import org.huiyin.petition.intake.Submission;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Piles of matters in villages in which no other test petitions; the tests stand on Monday 2026-01-05. */
class FindPilesModuleTests extends SampleCases {

    private static final String TOWN = "330726102";
    private static final int MANY = 100_000;

    @Autowired FindPiles piles;
    @Autowired JdbcClient jdbc;

    private String from(String village, String phone, Map<String, Object> besides) {
        var fields = lampFields();
        fields.put("region", village);
        fields.put("petitioner", Map.of("name", "赵试", "address", "试用村1号", "phone", phone));
        fields.putAll(besides);
        return submitted(facts(fields).as(Submission.class)).number();
    }

    private String from(String village, String phone) {
        return from(village, phone, Map.of());
    }

    private Optional<Pile> at(Actor who, String region) {
        return piles.list(who, MANY).stream().filter(pile -> pile.region().equals(region)).findFirst();
    }

    private Optional<Pile> at(String region) {
        return at(TRIAGE, region);
    }

    private String answered(String village, String phone) {
        var number = from(village, phone);
        signed(number);
        done(HANDLER, number, Action.DELIVER, delivery("赵试"));
        return number;
    }

    @Test
    void aVillageIsToldOfWithItsReasonsAndItsTownToo() {
        var village = TOWN + "200";
        var before = at(TOWN).map(Pile::open).orElse(0);
        var disliked = answered(village, "13911100001");
        assertThat(acts.act(Actor.petitioner(disliked), disliked, null, Action.RATE, facts(Map.of("subject", "unit", "value", "dissatisfied", "why", "没有解决")))).isInstanceOf(Outcome.Done.class);
        var contested = answered(village, "13911100002");
        done(Actor.petitioner(contested), contested, Action.REQUEST_REVIEW, facts(Map.of()));
        done(reviewer(contested), contested, Action.DECIDE_REVIEW, facts(Map.of("decision", "revoke", "opinion", "撤销", "basis", "依据甲")));
        assertThat(at(village)).as("of two people nothing is told").isEmpty();
        var late = from(village, "13911100003");
        assertThat(at(village)).contains(new Pile(village, 3, 0, 0, 1, 1));
        assertThat(at(TOWN).orElseThrow().open()).isEqualTo(before + 3);
        var again = from(village, "13911100003");
        done(TRIAGE, again, Action.CLASSIFY, facts(Map.of("class", "claim", "category", "0305", "repeatOf", late)));
        time.runAhead(time.ahead().plusDays(16));
        var pile = at(village).orElseThrow();
        assertThat(pile).extracting(Pile::open, Pile::again).containsExactly(4, 1);
        assertThat(pile.overdue()).as("nobody routed them within fifteen days").isGreaterThanOrEqualTo(2);
        done(Actor.petitioner(late), late, Action.WITHDRAW, facts(Map.of()));
        assertThat(at(village).orElseThrow().open()).as("what has ended and was not answered badly counts no more").isEqualTo(3);
    }

    @Test
    void accusationsAndSealedMattersAreNotCountedAtAll() {
        var village = TOWN + "201";
        for (int i = 0; i < 4; i++) {
            from(village, "1391120000" + i, Map.of("class", "accusation", "accused", List.of(Map.of("name", "某甲", "organisation", "浦江县住房和城乡建设局"))));
            from(village, "1391120001" + i, Map.of("confidential", true));
            from(village, "1391120002" + i);
        }
        assertThat(at(village)).contains(new Pile(village, 4, 0, 0, 0, 0));
        jdbc.sql("update petition set sealed = true where region = ?").param(village).update();
        assertThat(at(village)).isEmpty();
        jdbc.sql("update petition set sealed = false, excluded = '{330726-zjj}' where region = ?").param(village).update();
        assertThat(at(village)).isEmpty();
        jdbc.sql("update petition set excluded = '{}', trace = true where region = ?").param(village).update();
        assertThat(at(village)).isEmpty();
        jdbc.sql("update petition set trace = false, class = null where region = ?").param(village).update();
        assertThat(at(village)).as("of which nobody said what it is").isEmpty();
        jdbc.sql("update petition set class = 'accusation' where region = ?").param(village).update();
        assertThat(at(village)).isEmpty();
    }

    @Test
    void whoeverPetitionsOftenIsOneAndPointsAtNothing() {
        var village = TOWN + "202";
        for (int i = 0; i < 5; i++) {
            from(village, "13911300001");
        }
        from(village, "13911300002");
        from(village, "13911300002", Map.of("petitioner", Map.of("name", "赵试", "phone", "13911300002", "idType", "resident-id", "idNumber", "11010519491231002X")));
        assertThat(at(village)).as("once with the identity, once without").isEmpty();
        from(village, "13911300003");
        assertThat(at(village)).contains(new Pile(village, 8, 0, 0, 0, 0));
    }

    @Test
    void everyOfficeSeesTheGrainOfItsLevelAndItsOwnRegion() {
        var village = TOWN + "206";
        for (int i = 0; i < 3; i++) {
            from(village, "1391140000" + i);
        }
        var city = new Actor("pile-city", "330700-xfj", "330700", Set.of(Role.OFFICE_LEADER));
        assertThat(at(city, "330726")).isPresent();
        assertThat(at(city, TOWN)).isPresent();
        assertThat(at(city, village)).isEmpty();
        assertThat(at(village)).isPresent();
        assertThat(at("330726")).isEmpty();
        assertThat(piles.list(city, MANY)).allMatch(pile -> pile.region().startsWith("3307")).noneMatch(pile -> pile.region().equals("330700"));
        assertThat(piles.list(new Actor("pile-other", "330803-xfj", "330803", Set.of(Role.TRIAGE)), MANY)).allMatch(pile -> pile.region().startsWith("330803"));
        assertThat(piles.list(TRIAGE, 1)).extracting(pile -> pile.region().length()).containsExactly(9, 12);
        assertThat(piles.list(new Actor("pile-none", null, null, Set.of(Role.TRIAGE)), MANY)).isEmpty();
        for (var who : List.of(CLERK, HANDLER, Actor.petitioner("1"))) {
            assertThatThrownBy(() -> piles.list(who, MANY)).isInstanceOf(NoRight.class);
        }
    }

    @Test
    void whatEndedLongAgoIsForgottenAndWhatIsStillOpenIsNot() {
        var village = TOWN + "207";
        for (int i = 0; i < 3; i++) {
            var number = answered(village, "1391150000" + i);
            acts.act(Actor.petitioner(number), number, null, Action.RATE, facts(Map.of("subject", "unit", "value", "dissatisfied", "why", "没有解决")));
            done(HANDLER, number, Action.CLOSE, facts(Map.of("result", "办结")));
        }
        assertThat(at(village)).contains(new Pile(village, 0, 0, 0, 3, 0));
        time.runAhead(time.ahead().plusDays(366));
        assertThat(at(village)).isEmpty();
        jdbc.sql("update petition set ended = false where region = ?").param(village).update();
        assertThat(at(village).orElseThrow().open()).isEqualTo(3);
    }
}
