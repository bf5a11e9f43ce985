package org.huiyin.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.*;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.huiyin.access.Account;
import org.huiyin.access.Accounts;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.petition.Action;
import org.huiyin.petition.note.KeptForms;
import org.huiyin.petition.note.Mentions;
import org.huiyin.petition.note.OwnReminders;
import org.huiyin.petition.note.WhoIsEditing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Notes among colleagues, mentions, reminders of one's own, forms begun, and who is writing just now. */
class NotesModuleTests extends SampleDesk {

    @Autowired Accounts accounts;
    @Autowired Mentions mentions;
    @Autowired OwnReminders reminders;
    @Autowired KeptForms kept;
    @Autowired WhoIsEditing editing;
    @Autowired JdbcClient jdbc;
    @Autowired Clock realTime;
    private Actor colleague;
    private Actor stranger;

    @BeforeEach
    void twoAccounts() {
        colleague = account(BUREAU);
        stranger = account("330726-swj");
    }

    private Actor account(String unit) {
        var name = "note-" + UUID.randomUUID().toString().substring(0, 8);
        var account = new Account(name, "冯试", unit, "330726", Set.of(Role.HANDLER));
        accounts.create(account, "opens nothing here");
        return account.actor();
    }

    @Test
    void aNoteIsApartFromWhatThePetitionerGetsAndReachesTheOneMentioned() throws Exception {
        var number = inHand();
        var version = files.after(HANDLER, number).orElseThrow().version();
        var said = send(HANDLER, file(number) + "/notes", Map.of("text", "@" + colleague.account() + " 请核实赵试𠮷说的时间，抄送 a@b.cn"));
        assertThat(said).hasStatus3xxRedirection();
        assertThat(open(HANDLER, file(number))).bodyText().contains("class=\"internal-note said-inside\"", "内部备注，信访人看不到", "请核实赵", "抄送 a@b.cn").doesNotContain("赵试𠮷说的");
        assertThat(open(HANDLER, file(number) + "?show=acts")).bodyText().doesNotContain("请核实");
        assertThat(open(HANDLER, file(number) + "?show=notes,told")).bodyText().doesNotContain("请核实");
        assertThat(files.after(HANDLER, number).orElseThrow().version()).isEqualTo(version);
        assertThat(mentions.unseen(colleague)).isEqualTo(1);
        assertThat(open(colleague, "/console/mentions")).hasStatusOk().bodyText().contains(number, "未看");
        assertThat(open(colleague, "/api/v1/staff/mentions")).bodyJson().extractingPath("$.items[0].number").isEqualTo(number);
        assertThat(open(colleague, file(number))).hasStatusOk();
        assertThat(mentions.unseen(colleague)).isZero();
        assertThat(open(HANDLER, "/api/v1/staff/petitions/" + number + "/notes")).bodyText().contains("请核实赵").doesNotContain("赵试𠮷");
        assertThat(files.after(Actor.petitioner(number), number).orElseThrow().toString()).doesNotContain("请核实");
    }

    @Test
    void whoMayNotSeeTheCaseIsMentionedNoMoreThanNobody() throws Exception {
        var number = inHand();
        for (var name : List.of(stranger.account(), "nobody-of-that-name")) {
            assertThat(send(HANDLER, file(number) + "/notes", Map.of("text", "请 @" + name + " 看"))).hasStatus(400).bodyText().contains("@" + name + " 不是能看到此事项的工作人员账号", "看</textarea>");
        }
        assertThat(mentions.unseen(stranger)).isZero();
        assertThat(send(HANDLER, file(number) + "/notes", Map.of("text", " "))).hasStatus(400);
        assertThat(post(stranger, file(number) + "/notes", Map.of("text", "看看"))).hasStatus(404);
        assertThat(jdbc.sql("select count(*) from internal_note n join petition p on p.id = n.petition where p.number = ?").param(number).query(Integer.class).single()).isZero();
    }

    @Test
    void aReminderOfOnesOwnStandsOnTheFirstPageThatDay() throws Exception {
        var number = inHand();
        assertThat(send(colleague, file(number) + "/reminder", Map.of("day", "2026-01-08", "about", "问测绘结果"))).hasStatus3xxRedirection();
        assertThat(send(colleague, file(number) + "/reminder", Map.of("day", "2025-12-31"))).hasStatus(400);
        assertThat(send(colleague, file(number) + "/reminder", Map.of("day", "x"))).hasStatus(400);
        assertThat(open(colleague, "/console")).hasStatus3xxRedirection();
        time.runAhead(Duration.between(realTime.instant(), java.time.Instant.parse("2026-01-08T01:00:00Z")));
        assertThat(open(colleague, "/console")).hasStatusOk().bodyText().contains("今天的提醒", "问测绘结果", number);
        assertThat(open(HANDLER, file(number))).bodyText().doesNotContain("问测绘结果");
        assertThat(reminders.due(HANDLER)).isEmpty();
        assertThat(post(colleague, file(number) + "/reminder", Map.of("remove", "true", "start", "true"))).hasRedirectedUrl("/console");
        assertThat(open(colleague, "/console")).hasStatus3xxRedirection();
        assertThat(jdbc.sql("select count(*) from own_reminder where account = ?").param(colleague.account()).query(Integer.class).single()).isZero();
    }

    @Test
    void aFormBegunIsKeptUntilTheActIsTaken() throws Exception {
        var number = inHand();
        var path = act(number, Action.RECORD_INTERVIEW);
        assertThat(post(HANDLER, file(number) + "/kept/record-interview", hiddenAnd(path, Map.of("text", "刚问到一半", "persons", "某人")))).hasStatus(204);
        assertThat(open(HANDLER, path)).bodyText().contains("已恢复您", "刚问到一半");
        assertThat(open(HEAD, path)).bodyText().doesNotContain("刚问到一半");
        assertThat(send(HANDLER, path, Map.of("text", "又问了一句", "step", "keep"))).hasStatus3xxRedirection();
        assertThat(open(HANDLER, path)).bodyText().contains("又问了一句");
        assertThat(send(HANDLER, path, Map.of("date", "2026-01-05", "persons", "某人", "text", "问完了"))).hasStatus3xxRedirection();
        assertThat(kept.find(HANDLER, number, "record-interview")).isEmpty();
        assertThat(post(HANDLER, file(number) + "/kept/record-interview", hiddenAnd(path, Map.of("text", "再来")))).hasStatus(204);
        assertThat(open(HANDLER, path + "?anew=true")).bodyText().doesNotContain("再来", "已恢复您");
        assertThat(post(stranger, file(number) + "/kept/record-interview", Map.of("text", "x"))).hasStatus(404);
    }

    @Test
    void whatWasKeptOnAnOlderVersionTellsWhatHasHappenedSince() throws Exception {
        var number = inHand();
        var path = act(number, Action.DRAFT);
        assertThat(send(HANDLER, path, Map.of("claims[0].claim", "甲", "step", "keep"))).hasStatus3xxRedirection();
        assertThat(open(HANDLER, path + "?kind=extension")).bodyText().doesNotContain("已恢复您");
        assertThat(open(HANDLER, path + "?kind=opinion")).bodyText().contains("已恢复您");
        done(HEAD, number, Action.EXTEND, facts(Map.of("days", 10, "reason", "情况复杂")));
        assertThat(send(HANDLER, path, Map.of("claims[0].claim", "甲", "claims[0].facts", "属实", "claims[0].outcome", "support", "claims[0].basis", "丙", "claims[0].opinion", "乙"))).hasStatus(412).bodyText().contains("批准延长办理期限", "乙");
    }

    @Test
    void colleaguesSeeWhoHasAFormOpenForTwoMinutes() {
        var number = inHand();
        assertThat(open(colleague, act(number, Action.DRAFT))).hasStatusOk();
        assertThat(open(HANDLER, file(number))).bodyText().contains("冯试正在填写：拟稿");
        assertThat(open(HANDLER, act(number, Action.DRAFT))).bodyText().contains("冯试正在填写：拟稿");
        assertThat(open(colleague, file(number))).bodyText().doesNotContain("冯试正在填写");
        jdbc.sql("update editing set at = at - interval '2 minutes' where account = ?").param(colleague.account()).update();
        assertThat(editing.others(HANDLER, number)).isEmpty();
    }

    private Map<String, String> hiddenAnd(String path, Map<String, String> typed) throws Exception {
        var fields = new java.util.HashMap<>(hidden(open(HANDLER, path)));
        fields.putAll(typed);
        return fields;
    }
}
