package org.huiyin.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.*;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.petition.Action;
import org.huiyin.petition.beside.BesideMatter;
import org.huiyin.petition.beside.LookBeside;
import org.huiyin.petition.intake.Submission;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The case page: one history with its kinds, what each step changed, and what lies beside the case. */
class CasePageModuleTests extends SampleDesk {

    private static final Actor SUPERVISOR = new Actor("some-supervisor", "330726-zf", "330726", java.util.Set.of(Role.SUPERVISOR));

    @Autowired LookBeside beside;
    @Autowired JdbcClient jdbc;
    private final String phone = "138" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);

    private String of(String title, String claim, Map<String, Object> more) {
        var fields = lampFields();
        fields.putAll(Map.of("title", title, "claim", claim, "petitioner", Map.of("name", "赵试", "phone", phone)));
        fields.putAll(more);
        return registered(facts(fields).as(Submission.class));
    }

    private List<String> same(Actor who, String number) {
        return beside.of(who, number).orElseThrow().samePetitioner().stream().map(BesideMatter::number).toList();
    }

    private List<String> alike(Actor who, String number) {
        return beside.of(who, number).orElseThrow().alike().stream().map(BesideMatter::number).toList();
    }

    @Test
    void eachStepTellsWhatItChangedAsBeforeAndAfter() {
        var number = inHand();
        assertThat(open(TRIAGE, file(number))).bodyText().contains("<del>已登记</del>", "<ins>已转送</ins>", "<del>浦江县信访局</del>", "<ins>浦江县住房和城乡建设局</ins>");
        done(HEAD, number, Action.EXTEND, facts(Map.of("days", 10, "reason", "情况复杂")));
        assertThat(open(HANDLER, file(number))).bodyText().contains("截止日期 <del>2026年3月6日</del>", "<ins>2026年3月16日</ins>");
        assertThat(open(HANDLER, "/api/v1/staff/petitions/" + number + "/history")).bodyText().contains("\"changes\":[{\"field\":\"status\",\"before\":\"REGISTERED\",\"after\":\"FORWARDED\"}");
        assertThat(files.after(Actor.petitioner(number), number).orElseThrow().timeline()).allSatisfy(step -> assertThat(step.changes()).isEmpty());
    }

    @Test
    void kindsOfTheHistoryAreSwitchedOneByOne() {
        var number = inHand();
        done(Actor.petitioner(number), number, Action.SUPPLEMENT, facts(Map.of("text", "昨晚又停电")));
        assertThat(open(HANDLER, file(number) + "?show=papers")).bodyText().contains("class=\"step-paper\"", "受理告知书").doesNotContain("当面听取", "昨晚又停电");
        assertThat(open(HANDLER, file(number) + "?show=messages")).bodyText().contains("补充").doesNotContain("已完成甄别分类", "class=\"step-paper\"");
        assertThat(open(HANDLER, file(number) + "?show=acts")).bodyText().contains("已完成甄别分类", "href=\"?show=acts,notes,all#story\"").doesNotContain("当面听取");
        assertThat(open(HANDLER, file(number) + "?show=nonsense")).bodyText().contains("已完成甄别分类", "当面听取", "class=\"step-paper\"");
    }

    @Test
    void othersOfTheSamePetitionerStandBesideWithinSightAlone() {
        var number = of("甲路的井盖松动", "请换井盖", Map.of());
        var other = of("乙村的水压不足", "请查水压", Map.of());
        var sealed = of("反映丙某作风问题", "请调查", Map.of("confidential", true));
        assertThat(same(TRIAGE, number)).containsExactly(other);
        assertThat(same(TRIAGE, sealed)).isEmpty();
        assertThat(open(TRIAGE, file(number))).bodyText().contains("同一证件号码或者电话的其他事项", "乙村的水压不足").doesNotContain(sealed);
        done(TRIAGE, number, Action.CLASSIFY, classification("claim"));
        done(TRIAGE, number, Action.FORWARD, facts(Map.of("to", BUREAU)));
        assertThat(same(HANDLER, number)).isEmpty();
        assertThat(open(HANDLER, file(number))).bodyText().doesNotContain(other);
        assertThat(same(SUPERVISOR, number)).isEmpty();
        assertThat(open(TRIAGE, "/api/v1/staff/petitions/" + number + "/similar")).bodyJson().extractingPath("$.samePetitioner[0].number").isEqualTo(other);
        assertThat(jdbc.sql("select count(*) from reading where number = ? and what = 'beside' and account = 'triage'").param(number).query(Integer.class).single()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void whatReadsAlikeStandsBesideAndSealedMattersNever() {
        var mark = Integer.toString(ThreadLocalRandom.current().nextInt(100_000, 999_999));
        var place = new HashMap<String, Object>(Map.of("region", "330726107201"));
        var number = of("青石" + mark + "桥头护栏被撞断", "请尽快修复护栏", place);
        var like = of("青石" + mark + "桥头的护栏撞断了", "请修复护栏", Map.of("region", "330726107"));
        var unlike = of("小学门口没有斑马线", "请划线", place);
        var sealed = of("青石" + mark + "桥头护栏被撞断", "请尽快修复护栏", Map.of("region", "330726107201", "confidential", true));
        assertThat(alike(TRIAGE, number)).contains(like).doesNotContain(unlike, sealed, number);
        assertThat(alike(LEADER, sealed)).contains(number, like);
        assertThat(alike(CLERK, number)).contains(like);
        assertThat(beside.of(HANDLER, number)).isEmpty();
        assertThat(beside.of(HANDLER, sealed)).isEmpty();
    }
}
