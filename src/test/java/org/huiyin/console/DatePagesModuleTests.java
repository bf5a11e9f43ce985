package org.huiyin.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.*;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.deadline.Deadline;
import org.huiyin.deadline.DeadlineSweep;
import org.huiyin.deadline.Deadlines;
import org.huiyin.deadline.DueDates;
import org.huiyin.deadline.LawProfiles;
import org.huiyin.deadline.Term;
import org.huiyin.petition.Action;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class DatePagesModuleTests extends SampleDesk {

    private static final Actor ADMIN = somebody(Role.ADMIN);
    private static final Actor SECOND = new Actor("second-admin", null, null, Set.of(Role.ADMIN));
    private static final Instant HALF = Instant.parse("2026-02-03T16:00:00Z");

    @Autowired Deadlines deadlines;
    @Autowired DueDates dates;
    @Autowired DeadlineSweep sweep;
    @Autowired JdbcClient jdbc;

    private Deadline clock(String number, Term term) {
        return files.after(HANDLER, number).orElseThrow().deadlines().stream().filter(each -> each.term() == term).findFirst().orElseThrow();
    }

    private void standAt(Instant moment) {
        time.runAhead(Duration.between(Instant.now(Clock.systemUTC()), moment));
    }

    @Test
    void everyDateOnACaseIsExplained() {
        var number = inHand();
        var page = file(number) + "/clocks/" + clock(number, Term.C4_HANDLE).id();
        assertThat(open(HANDLER, file(number))).bodyText().contains(page);
        assertThat(open(HANDLER, page)).hasStatusOk().bodyText().contains("办理期限：2026年3月6日", "第34条", "期限自2026年1月5日起算", "handler", "2026-02-15", "2026-03-06")
                .containsSubsequence("期限的经过", "逐日计算");
        assertThat(open(HANDLER, file(number) + "/clocks/" + clock(number, Term.C2_NOTICE).id())).bodyText().contains("按期完成，期限终止。");
        assertThat(open(HANDLER, "/api/v1/staff/petitions/" + number + "/deadlines/" + clock(number, Term.C4_HANDLE).id() + "/explain")).hasStatusOk().bodyJson()
                .isLenientlyEqualTo("""
                {"term": "C4_HANDLE", "article": "34", "due": "2026-03-06", "band": "normal", "state": "running",
                 "steps": [{"kind": "started", "event": "accepted", "by": "handler", "unit": "浦江县住房和城乡建设局"}]}""");
    }

    @Test
    void theDaysOfAHearingAreShownAsNotCounted() {
        var number = inHand();
        long petition = clock(number, Term.C4_HANDLE).petition();
        deadlines.start(petition, "330726107", dates.derive(Term.C8_REREVIEW, LocalDate.of(2026, 1, 5), LawProfiles.DEFAULT));
        deadlines.pause(petition, Term.C8_REREVIEW, LocalDate.of(2026, 1, 12), time.instant());
        assertThat(open(HANDLER, file(number))).bodyText().contains("中止");
        deadlines.resume(petition, Term.C8_REREVIEW, LocalDate.of(2026, 1, 14), time.instant());
        assertThat(open(HANDLER, file(number) + "/clocks/" + clock(number, Term.C8_REREVIEW).id())).bodyText()
                .contains("因听证，自2026年1月12日起暂停计算。", "截止日期由2026年2月4日改为2026年2月6日", "听证所需2日，不计算在内")
                .containsSubsequence("2026-01-12", "听证所需时间，不计入", "2026-01-14", "第7日", "2026-02-06", "第30日，最后一日");
    }

    @Test
    void aRecomputationIsToldWithTheDateBefore() {
        var number = inHand();
        var clock = clock(number, Term.C4_HANDLE);
        deadlines.redate(clock, dates.again(clock, "zhejiang-2016"), time.instant());
        assertThat(open(HANDLER, file(number) + "/clocks/" + clock.id())).bodyText().contains("截止日期由2026年3月6日（《信访工作条例》（2022年））改为2026年2月4日（浙江省信访条例（2016年））", "未核实");
    }

    @Test
    void whoMayNotKnowOfTheCaseLearnsNothingOfItsDates() {
        var number = inHand();
        var id = clock(number, Term.C4_HANDLE).id();
        assertThat(open(SISTER, file(number) + "/clocks/" + id)).hasStatus(404);
        assertThat(open(HANDLER, file(number) + "/clocks/1")).hasStatus(404);
        assertThat(open(HANDLER, file(number) + "/clocks/first")).hasStatus(404);
        assertThat(open(SISTER, "/api/v1/staff/petitions/" + number + "/deadlines/" + id + "/explain")).hasStatus(404);
        assertThat(open(HANDLER, file(inHand()) + "/clocks/" + id)).as("a clock of another case").hasStatus(404);
    }

    @Test
    void aListShowsTheShareOfTheTermThatIsUsed() {
        var number = inHand();
        standAt(HALF.plusSeconds(60));
        assertThat(open(HANDLER, "/console/inbox?view=all&q=" + number)).bodyText().contains("chip-notice", "◐", "提示 剩30天");
        standAt(Instant.parse("2026-02-20T01:00:00Z"));
        assertThat(open(HANDLER, "/console/inbox?view=all&q=" + number)).bodyText().contains("chip-warn", "预警 剩14天");
        standAt(Instant.parse("2026-03-06T01:00:00Z"));
        assertThat(open(HANDLER, file(number))).bodyText().contains("chip-severe", "严重预警 今天到期");
    }

    @Test
    void remindersAreListedAndSeenWithTheCase() {
        var number = inHand();
        standAt(HALF);
        sweep.lapseUntil(HALF);
        assertThat(open(HANDLER, "/console/reminders")).hasStatusOk().bodyText().contains(number, "提示", "2026-02-04", "● 未看");
        assertThat(open(HANDLER, "/console/inbox")).bodyText().containsPattern("/console/reminders[^<]*<span>期限提醒</span><span class=\"count\">[1-9]");
        assertThat(open(HANDLER, "/api/v1/staff/reminders?limit=200")).hasStatusOk().bodyText().contains(number, "\"seen\":false");
        assertThat(open(HANDLER, "/api/v1/staff/reminders?limit=0")).hasStatus(400);
        open(HANDLER, file(number));
        assertThat(jdbc.sql("select bool_and(seen_at is not null) from reminder where account = 'handler' and petition = (select id from petition where number = ?)")
                .param(number).query(Boolean.class).single()).isTrue();
    }

    @Test
    void theAdministratorSetsTheLawOfAPlace() throws Exception {
        assertThat(open(ADMIN, "/console/law")).hasStatusOk().bodyText().contains("其他地区", "chip-warn", "未核实", "代表人数上限");
        assertThat(send(ADMIN, "/console/law", Map.of("region", "330726001208", "profile", "zhejiang-2016", "validFrom", "2026-06-01", "reason", "试行"))).hasStatusOk().bodyText()
                .contains("自2026年6月1日起适用浙江省信访条例（2016年）", "待另一人生效").doesNotContain("value=\"activate\"");
        var proposal = jdbc.sql("select max(id) from law_proposal").query(Long.class).single();
        assertThat(post(ADMIN, "/console/law/proposals/" + proposal, Map.of("step", "activate"))).as("not by whoever proposed it").hasStatus(400).bodyText().contains("href=\"#f-proposal\"");
        assertThat(open(SECOND, "/console/law")).bodyText().contains("value=\"activate\"");
        assertThat(post(SECOND, "/console/law/proposals/" + proposal, Map.of("step", "activate"))).hasRedirectedUrl("/console/law");
        assertThat(open(ADMIN, "/console/law")).bodyText().contains("待生效", "已生效");
        assertThat(post(SECOND, "/console/law/proposals/" + proposal, Map.of("step", "withdraw"))).as("decided once").hasStatus(400);
        assertThat(open(ADMIN, "/console/law/compare?one=national-2022&other=zhejiang-2016")).hasStatusOk().bodyText().contains("15日（自然日）", "5日（工作日）", "class=\"differs\"");
        assertThat(open(ADMIN, "/console/law/compare?one=bavaria-1813")).hasStatus(400);
        assertThat(send(ADMIN, "/console/law", Map.of("region", "999999", "profile", "zhejiang-2016", "validFrom", "2026-06-01", "reason", "试行"))).hasStatus(400).bodyText().contains("href=\"#f-region\"");
        assertThat(send(ADMIN, "/console/law", Map.of("region", "330726", "validFrom", "soon"))).hasStatus(400).bodyText().contains("href=\"#f-validFrom\"");
        assertThat(open(TRIAGE, "/console/law")).hasStatus(403);
        assertThat(open(TRIAGE, "/api/v1/law")).hasStatusOk().bodyText().contains("\"otherwise\":\"national-2022\"", "330726001208").doesNotContain("试行");
    }
}
