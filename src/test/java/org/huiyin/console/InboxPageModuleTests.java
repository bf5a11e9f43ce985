package org.huiyin.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.*;

import java.util.HashMap;
import java.util.Map;
import org.huiyin.actor.Role;
import org.huiyin.petition.work.InboxView;
import org.huiyin.petition.Action;
import org.huiyin.petition.intake.Submission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InboxPageModuleTests extends SampleDesk {

    private Submission titled(String title, int persons) {
        var fields = new HashMap<>(lampFields());
        fields.put("title", title);
        fields.put("persons", persons);
        return facts(fields).as(Submission.class);
    }

    @Test
    void theConsoleOpensTheViewTheOwnWorkIsDoneFrom() {
        assertThat(open(TRIAGE, "/console")).hasStatus3xxRedirection().hasRedirectedUrl("/console/inbox?view=to-register");
        assertThat(open(HEAD, "/console")).hasRedirectedUrl("/console/inbox?view=to-sign");
    }

    @Test
    void aRowTellsItsDateInShapeWordAndDaysAndLeadsToTheCase() {
        var number = registered(titled("楼道漏水丙", 6));
        assertThat(open(TRIAGE, "/console/inbox?view=to-register&q=%E6%BC%8F%E6%B0%B4%E4%B8%99")).hasStatusOk().bodyText()
                .contains("●", "正常 剩15天", "href=\"/console/petitions/" + number + "\"", "赵*", "6人", "杭坪镇", "浦江县信访局", "2026-01-05")
                .doesNotContain("赵试");
    }

    @Test
    void orderAndLengthStandInTheAddressAndAreKept() {
        var number = registered(titled("排序与行数戊", 1));
        assertThat(open(TRIAGE, "/console/inbox?view=all&sort=received&rows=200&q=" + number)).hasStatusOk().bodyText()
                .contains("排序与行数戊", "未读", "初件", "已收件，待登记", "name=\"sort\" value=\"received\"", "view=all&amp;q=" + number + "&amp;sort=updated&amp;rows=200");
        assertThat(open(TRIAGE, "/console/inbox?view=all&sort=nonsense&rows=7&q=" + number)).hasStatusOk().bodyText().contains("排序与行数戊");
        assertThat(open(TRIAGE, "/console/inbox?view=all&sort=received&after=2026-01-05_1")).hasStatus(400);
    }

    @Test
    void whatWaitsForThePetitionerHasAViewOfItsOwn() {
        var number = signed();
        assertThat(open(HANDLER, "/console/inbox?view=waiting&q=" + number)).bodyText().doesNotContain("/console/petitions/" + number);
        done(HANDLER, number, Action.DELIVER, facts(Map.of("date", "2026-01-05", "mode", "in-person", "person", "赵试𠮷", "signed", true)));
        assertThat(open(HANDLER, "/console/inbox?view=waiting&q=" + number)).bodyText().contains("/console/petitions/" + number);
        assertThat(open(TRIAGE, "/console/inbox?view=waiting&q=" + number)).bodyText().contains("/console/petitions/" + number);
    }

    @Test
    void filtersStandInTheAddressAndAnUnknownOneIsPassedOver() {
        var number = registered(titled("丁字路口红绿灯", 1));
        var query = "/console/inbox?view=all&region=330726&class=claim&channel=network&status=REGISTERED&q=";
        assertThat(open(TRIAGE, query + number)).hasStatusOk().bodyText().contains("丁字路口红绿灯", "地区代码（浦江县）", "清除");
        assertThat(open(TRIAGE, query.replace("claim", "suggestion") + number)).bodyText().doesNotContain("丁字路口红绿灯").contains("没有符合筛选条件的事项");
        assertThat(open(TRIAGE, "/console/inbox?view=nonsense&class=%3Cnonsense&q=" + number)).hasStatusOk().bodyText().contains("丁字路口红绿灯", "已略去：class=&lt;nonsense");
        assertThat(open(TRIAGE, "/console/inbox?view=all&after=nonsense")).hasStatus(400);
    }

    @Test
    void pagesFollowByKeyAndKeepTheFilters() throws Exception {
        for (int i = 0; i < 51; i++) {
            registered(titled("翻页 & 试", 1));
        }
        var first = open(TRIAGE, "/console/inbox?view=all&q=%E7%BF%BB%E9%A1%B5%20%26");
        assertThat(first).bodyText().contains("view=all&amp;q=%E7%BF%BB%E9%A1%B5%20%26&amp;after=", "下一页").doesNotContain("回到第一页");
        var next = first.getResponse().getContentAsString().replaceAll("(?s).*href=\"(/console/inbox[^\"]*after=[^\"]*)\".*", "$1").replace("&amp;", "&");
        assertThat(open(TRIAGE, next)).hasStatusOk().bodyText().contains("回到第一页").doesNotContain("下一页");
    }

    @ParameterizedTest
    @EnumSource
    void everyViewSaysInWordsThatItIsEmpty(InboxView view) {
        assertThat(open(somebodyAt("110101-zf", Role.REVIEWER), "/console/inbox?view=" + view.code())).hasStatusOk().bodyText().contains("class=\"nothing\"");
    }

    @Test
    void anEmptyViewSaysSoInWords() {
        assertThat(open(somebodyAt("330803-zjj", Role.HANDLER), "/console/inbox?view=mine")).hasStatusOk().bodyText().contains("您名下没有承办事项");
    }

    @Test
    void aNumberOpensItsCaseAndAnythingElseIsLookedFor() {
        var number = registered(lamp());
        assertThat(open(TRIAGE, "/console/find?q=" + number)).hasRedirectedUrl("/console/petitions/" + number);
        assertThat(open(SISTER, "/console/find?q=" + number)).hasRedirectedUrl("/console/inbox?view=all&q=" + number);
        assertThat(open(TRIAGE, "/console/find?q=a%26b")).hasRedirectedUrl("/console/inbox?view=all&q=a%26b");
    }

    @ParameterizedTest
    @EnumSource(names = {"LEADER", "ANALYST"})
    void whoeverHasNothingToDoYetIsToldSo(Role role) {
        assertThat(open(somebody(role), "/console")).hasStatusOk().bodyText().contains("暂无可办理的事项");
        assertThat(open(somebody(role), "/console/inbox")).hasStatus(403);
    }

    @Test
    void everythingIsSaidInEnglishToo() {
        var number = registered(lamp());
        assertThat(open(TRIAGE, "/console/inbox?view=all&lang=en&q=" + number)).bodyText().contains("On time, 15 d left", "All petitions", "Petitioner").doesNotContain("承办单位");
    }
}
