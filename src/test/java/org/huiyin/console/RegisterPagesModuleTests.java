package org.huiyin.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.*;

import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.petition.Action;
import org.huiyin.petition.intake.Submission;
import org.junit.jupiter.api.Test;

/** The forms of what a petition office does with a petition that it does not simply send on. */
class RegisterPagesModuleTests extends SampleDesk {

    private static final Actor CITY = somebodyAt("330700-xfj", Role.TRIAGE);

    private String atTheCity() {
        var fields = lampFields();
        fields.put("region", "330700");
        return registered(facts(fields).as(Submission.class));
    }

    @Test
    void refusingWhatIsPendingBelow() throws Exception {
        var below = forwarded();
        var number = atTheCity();
        faulty(CITY, number, Action.REFUSE, Map.of("pending", "nowhere", "reason", "同一事项"), "pending", "");
        faulty(CITY, number, Action.REFUSE, Map.of("pending", below, "reason", ""), "reason", "请");
        taken(CITY, number, Action.REFUSE, Map.of("pending", below, "reason", "下级正在办理"), "refused");
    }

    @Test
    void whatIsPendingElsewhereIsJoinedInstead() throws Exception {
        var pending = atTheCity();
        var number = registered(lamp());
        assertThat(send(TRIAGE, act(number, Action.REFUSE), Map.of("pending", pending, "reason", "留着"))).hasStatus(409).bodyText().contains("第19条", "留着");
    }

    @Test
    void joiningARepeatToItsParent() throws Exception {
        var parent = forwarded();
        var number = registered(lamp());
        faulty(TRIAGE, number, Action.JOIN, Map.of("parent", number), "parent", "");
        taken(TRIAGE, number, Action.JOIN, Map.of("parent", parent, "reason", "重复来信"), "joined");
        assertThat(open(TRIAGE, file(number))).bodyText().contains("并入", parent);
        assertThat(open(TRIAGE, file(parent))).bodyText().contains("并入本件", number);
    }

    @Test
    void notAcceptingWhatWasDecidedForGood() throws Exception {
        var decided = decidedForGood();
        var number = registered(lamp());
        faulty(TRIAGE, number, Action.REFUSE_FINAL, Map.of("decided", "", "reason", "x"), "decided", "请");
        assertThat(send(TRIAGE, act(number, Action.REFUSE_FINAL), Map.of("decided", forwarded(), "reason", "留着"))).hasStatus(409).bodyText().contains("第36条", "留着");
        taken(TRIAGE, number, Action.REFUSE_FINAL, Map.of("decided", decided, "reason", "同一事实和理由"), "refused-for-good");
    }

    @Test
    void reportingWhatIsUrgent() throws Exception {
        var number = registered(lamp());
        faulty(LEADER, number, Action.REPORT_URGENT, Map.of("summary", ""), "summary", "请");
        taken(LEADER, number, Action.REPORT_URGENT, Map.of("summary", "数十人聚集", "measures", "已派人到场"), "reported");
        assertThat(open(LEADER, file(number))).bodyText().contains("◆ 重大紧急情况报告", "数十人聚集", "已派人到场");
    }

    @Test
    void leadingAMatterForTheCourtsThere() throws Exception {
        var number = registered(lamp());
        done(TRIAGE, number, Action.CLASSIFY, classification("claim"));
        assertThat(open(TRIAGE, act(number, Action.DIVERT_JUDICIAL))).bodyText().contains("中共浦江县委政法委员会", "第二十二条");
        faulty(TRIAGE, number, Action.DIVERT_JUDICIAL, Map.of("reason", ""), "reason", "请");
        faulty(TRIAGE, number, Action.DIVERT_JUDICIAL, Map.of("to", BUREAU, "reason", "x"), "to", "");
        taken(TRIAGE, number, Action.DIVERT_JUDICIAL, Map.of("reason", "属于民事诉讼"), "diverted-judicial");
    }

    @Test
    void sendingAnAccusationToTheDisciplineOrgan() throws Exception {
        var number = registered(accusationOf("浦江县住房和城乡建设局"));
        done(TRIAGE, number, Action.CLASSIFY, classification("accusation"));
        assertThat(open(TRIAGE, act(number, Action.DIVERT_DISCIPLINE))).bodyText().contains("浦江县监察委员会", "组织人事部门");
        faulty(TRIAGE, number, Action.DIVERT_DISCIPLINE, Map.of("to", "330726-jtj", "cadre", "false"), "to", "");
        taken(TRIAGE, number, Action.DIVERT_DISCIPLINE, Map.of("cadre", "true"), "diverted-discipline");
    }

    @Test
    void namingTheEarlierPetitionWhileClassifying() throws Exception {
        var earlier = forwarded();
        var number = registered(lamp());
        var said = Map.of("class", "claim", "category", "0305", "region", "330726107");
        var wrong = new java.util.HashMap<>(said);
        wrong.put("repeatOf", "nowhere");
        faulty(TRIAGE, number, Action.CLASSIFY, wrong, "repeatOf", "");
        wrong.put("repeatOf", earlier);
        taken(TRIAGE, number, Action.CLASSIFY, wrong, "classified");
        assertThat(open(TRIAGE, file(number))).bodyText().contains("重复信访，原事项", earlier);
        assertThat(open(TRIAGE, act(number, Action.CLASSIFY))).bodyText().contains("value=\"" + earlier + "\"");
    }
}
