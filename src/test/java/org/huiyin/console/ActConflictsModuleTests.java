package org.huiyin.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.*;

import java.util.HashMap;
import java.util.Map;
import org.huiyin.petition.Action;
import org.junit.jupiter.api.Test;

/** What stands in the way of an act, and that nothing typed is ever lost by it. */
class ActConflictsModuleTests extends SampleDesk {

    @Test
    void whoeverIsTooLateSeesWhatChangedAndKeepsWhatWasTyped() throws Exception {
        var number = inHand();
        var opened = hidden(open(HANDLER, act(number, Action.RECORD_INTERVIEW)));
        done(HANDLER, number, Action.RECORD_INTERVIEW, facts(Map.of("date", "2026-01-05", "persons", "乙", "text", "别人记的")));
        var typed = new HashMap<>(opened);
        typed.putAll(Map.of("kind", "interview", "date", "2026-01-05", "persons", "甲", "text", "辛苦写下的话"));
        var answer = post(HANDLER, act(number, Action.RECORD_INTERVIEW), typed);
        assertThat(answer).hasStatus(412).bodyText().contains("其他人刚刚办理了该事项", "别人记的", "辛苦写下的话", "请核对后决定是否继续提交", "<button class=\"button\" data-key=\"s\">").doesNotContain("已完成甄别分类");
        typed.putAll(hidden(answer));
        assertThat(post(HANDLER, act(number, Action.RECORD_INTERVIEW), typed)).hasRedirectedUrl(file(number) + "?done=interviewed");
    }

    @Test
    void aStepNoLongerOpenKeepsTheTextButOffersNoButton() throws Exception {
        var number = forwarded();
        var typed = new HashMap<>(hidden(open(HANDLER, act(number, Action.OBJECT))));
        typed.put("reason", "理由写了很久");
        done(HANDLER, number, Action.ACCEPT, facts(Map.of("route", "31(6)")));
        assertThat(post(HANDLER, act(number, Action.OBJECT), typed)).hasStatus(412).bodyText().contains("理由写了很久", "按目前状态已不能进行此操作").doesNotContain("<button class=\"button\" data-key=\"s\">");
    }

    @Test
    void theLawRefusesInWordsWithTheArticle() throws Exception {
        var number = registered(accusationOf("浦江县住房和城乡建设局"));
        done(TRIAGE, number, Action.CLASSIFY, classification("accusation"));
        assertThat(send(TRIAGE, act(number, Action.FORWARD), Map.of("to", BUREAU, "reason", "留着"))).hasStatus(409).bodyText()
                .contains("不得将检举控告转给被检举控告的单位", "第30条", "留着");
    }

    @Test
    void anActNotOpenNowSaysWhichStatusStandsInTheWay() {
        var number = registered(lamp());
        assertThat(open(TRIAGE, act(number, Action.FORWARD))).hasStatus(409).bodyText().contains("已登记", "转送");
        assertThat(open(TRIAGE, file(number) + "/do/nonsense")).hasStatus(404);
    }

    @Test
    void theSameFormSentTwiceActsOnce() throws Exception {
        var number = inHand();
        var typed = new HashMap<>(hidden(open(HANDLER, act(number, Action.RECORD_INTERVIEW))));
        typed.putAll(Map.of("kind", "interview", "date", "2026-01-05", "persons", "甲", "text", "只记一次"));
        for (int i = 0; i < 2; i++) {
            assertThat(post(HANDLER, act(number, Action.RECORD_INTERVIEW), typed)).hasRedirectedUrl(file(number) + "?done=interviewed");
        }
        assertThat(files.read(HANDLER, number).orElseThrow().notes()).filteredOn(note -> "只记一次".equals(note.text().get("text"))).hasSize(1);
        typed.put("text", "同一张表，另一番话");
        assertThat(post(HANDLER, act(number, Action.RECORD_INTERVIEW), typed)).hasStatus(412).bodyText().contains("同一张表，另一番话");
    }

    @Test
    void nobodyActsWithoutHavingSeenAVersionOrWithoutTheRight() {
        var number = forwarded();
        assertThat(post(HANDLER, act(number, Action.ACCEPT), Map.of("route", "31(6)"))).hasStatus(428);
        assertThat(post(TRIAGE, act(number, Action.ACCEPT), Map.of("route", "31(6)", "version", "3"))).hasStatus(403);
        assertThat(post(somebody(org.huiyin.actor.Role.ADMIN), act(number, Action.ACCEPT), Map.of("version", "3"))).hasStatus(404);
    }

    @Test
    void aClerkWhoClassifiesAnAccusationIsToldThatItIsOutOfSightNow() throws Exception {
        var number = registered(lamp());
        assertThat(send(CLERK, act(number, Action.CLASSIFY), Map.of("class", "accusation", "category", "1601"))).hasRedirectedUrl("/console/inbox?done=classified");
        assertThat(open(CLERK, "/console/inbox?done=classified")).bodyText().contains("已不在您的可见范围内");
        assertThat(open(CLERK, file(number))).hasStatus(404);
    }
}
