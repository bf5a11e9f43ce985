package org.huiyin.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.*;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.huiyin.FormToken;
import org.huiyin.access.Account;
import org.huiyin.access.Accounts;
import org.huiyin.access.absence.NameDeputy;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.notice.message.LetterBox;
import org.huiyin.notice.message.Message;
import org.huiyin.notice.message.OverSmtp;
import org.huiyin.petition.intake.Submission;
import org.huiyin.petition.work.ViewPost;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A member of staff gives an address, confirms it, and is told by mail of what is of use, and of nothing else. */
class StaffMailModuleTests extends SampleDesk {

    private static final String PAGE = "/console/account/mailbox";
    private static final String VIEWS = "/console/views";
    private static final Pattern VIEW = Pattern.compile("action=\"(/console/views/\\d+)\"");

    @Autowired Accounts accounts;
    @Autowired LetterBox letters;
    @Autowired ViewPost post;
    @Autowired NameDeputy naming;
    @Autowired JdbcClient jdbc;
    private Actor clerk;
    private String address;

    @BeforeEach
    void somebodyNew() {
        clerk = account(OFFICE, Role.TRIAGE);
        address = clerk.account() + "@example.org";
    }

    private Actor account(String unit, Role role) {
        var name = "mail-" + UUID.randomUUID().toString().substring(0, 8);
        var account = new Account(name, "邮试", unit, "330726", Set.of(role));
        accounts.create(account, "three grey herons");
        return account.actor();
    }

    private void confirmed(Actor who, String mailbox) {
        var before = letters.to(mailbox).size();
        assertThat(post(who, PAGE, Map.of("address", mailbox))).hasRedirectedUrl(PAGE + "?done=given");
        assertThat(post(who, PAGE + "/confirm", Map.of("code", letters.code(mailbox, before + 1)))).hasRedirectedUrl(PAGE + "?done=confirmed");
    }

    private Message letter(String mailbox, int n) {
        assertThat(letters.to(mailbox, n)).hasSize(n);
        return letters.to(mailbox).get(n - 1);
    }

    @Test
    void anAddressIsGivenConfirmedChangedAndRemoved() throws Exception {
        assertThat(post(clerk, PAGE, Map.of("address", "13800000000"))).hasStatus(400).bodyText().contains("href=\"#f-address\"");
        assertThat(post(clerk, PAGE, Map.of("address", address))).hasStatus3xxRedirection();
        var code = letters.code(address, 1);
        assertThat(open(clerk, PAGE)).hasStatusOk().bodyText().contains("m***@example.org", "三十分钟").doesNotContain(address, code, "删除邮箱");
        assertThat(post(clerk, PAGE + "/confirm", Map.of("code", "1234"))).hasStatus(400).bodyText().contains("href=\"#f-code\"");
        assertThat(post(account(OFFICE, Role.TRIAGE), PAGE + "/confirm", Map.of("code", code))).as("another's code").hasStatus(400);
        assertThat(post(clerk, PAGE + "/confirm", Map.of("code", code))).hasStatus3xxRedirection();
        assertThat(post(clerk, PAGE + "/confirm", Map.of("code", code))).as("used").hasStatus(400);
        assertThat(open(clerk, PAGE)).bodyText().contains("m***@example.org", "删除邮箱").doesNotContain(address);
        assertThat(open(clerk, "/api/v1/staff/account/mailbox")).bodyJson().extractingPath("$.address").isEqualTo("m***@example.org");
        var other = "other-" + address;
        confirmed(clerk, other);
        assertThat(letter(address, 2).text()).contains("已换成其他邮箱").doesNotContain(other);
        post(clerk, PAGE + "/remove", Map.of());
        assertThat(letter(other, 2).text()).contains("现已删除");
        assertThat(jdbc.sql("select count(*) from staff_mailbox where account = ?").param(clerk.account()).query(Integer.class).single()).isZero();
    }

    private MvcTestResult json(String path, String body) {
        return MockMvcTester.from(context, builder -> builder.apply(SecurityMockMvcConfigurers.springSecurity()).build())
                .put().uri(path).with(as(clerk)).with(FormToken.shown()).contentType(MediaType.APPLICATION_JSON).content(body).exchange();
    }

    @Test
    void programsOfItsHolderDoTheSame() throws Exception {
        var own = "/api/v1/staff/account/mailbox";
        assertThat(json(own, "{\"address\": \"nowhere\"}")).hasStatus(400).bodyJson().extractingPath("$.errors[0].field").isEqualTo("address");
        assertThat(json(own, "{\"address\": \"" + address + "\"}")).hasStatus(202).bodyJson().extractingPath("$.awaited").isEqualTo("m***@example.org");
        post(clerk, PAGE + "/confirm", Map.of("code", letters.code(address, 1)));
        assertThat(json(own + "/kinds", "{\"mention\": true}")).hasStatusOk().bodyJson().extractingPath("$.deputy").isEqualTo(false);
        var view = kept("x").replace("/console", "/api/v1/staff") + "/mail";
        assertThat(json(view, "{\"weekday\": 9, \"hour\": 8}")).hasStatus(400).bodyJson().extractingPath("$.errors[0].field").isEqualTo("weekday");
        assertThat(json(view, "{\"weekday\": 2, \"hour\": 8}")).hasStatusOk();
        assertThat(open(clerk, view)).bodyJson().extractingPath("$.weekday").isEqualTo(2);
    }

    @Test
    void noMoreThanFiveCodesADayAndFiveTries() {
        for (int i = 0; i < 5; i++) {
            assertThat(post(clerk, PAGE, Map.of("address", address))).hasStatus3xxRedirection();
        }
        assertThat(post(clerk, PAGE, Map.of("address", address))).hasStatus(400);
        var code = letters.code(address, 5);
        for (int i = 0; i < 5; i++) {
            assertThat(post(clerk, PAGE + "/confirm", Map.of("code", code.equals("00000000") ? "00000001" : "00000000"))).hasStatus(400);
        }
        assertThat(post(clerk, PAGE + "/confirm", Map.of("code", code))).hasStatus(400);
    }

    @Test
    void nobodyElseReadsTheAddressAndItGoesWithTheAccount() throws Exception {
        confirmed(clerk, address);
        var admin = new Actor("some-admin", null, null, Set.of(Role.ADMIN));
        assertThat(open(admin, "/console/accounts/" + clerk.account())).hasStatusOk().bodyText().doesNotContain(address, "***@");
        assertThat(new String(jdbc.sql("select sealed from staff_mailbox where account = ?").param(clerk.account()).query(byte[].class).single(), java.nio.charset.StandardCharsets.ISO_8859_1)).doesNotContain("example");
        accounts.close(clerk.account());
        assertThat(jdbc.sql("select count(*) from staff_mailbox where account = ?").param(clerk.account()).query(Integer.class).single()).isZero();
    }

    @Test
    void aMentionIsToldWithNumberAndLinkUnlessItIsSwitchedOff() throws Exception {
        var number = inHand();
        var colleague = account(BUREAU, Role.HANDLER);
        var mailbox = colleague.account() + "@example.org";
        var text = Map.of("text", "请 @" + colleague.account() + " 核实路灯");
        assertThat(post(colleague, PAGE, Map.of("address", mailbox))).hasStatus3xxRedirection();
        assertThat(send(HANDLER, file(number) + "/notes", text)).as("not confirmed yet").hasStatus3xxRedirection();
        post(colleague, PAGE + "/confirm", Map.of("code", letters.code(mailbox, 1)));
        assertThat(send(HANDLER, file(number) + "/notes", text)).hasStatus3xxRedirection();
        var told = letter(mailbox, 2);
        assertThat(told.subject()).contains(number);
        assertThat(told.text()).contains("/console/petitions/" + number, PAGE).doesNotContain("路灯", "赵试");
        assertThat(told.token()).as("it takes no answer").isNull();
        assertThat(post(colleague, PAGE + "/kinds", Map.of("deputy", "true"))).hasStatus3xxRedirection();
        assertThat(send(HANDLER, file(number) + "/notes", text)).hasStatus3xxRedirection();
        post(colleague, PAGE + "/remove", Map.of());
        assertThat(letter(mailbox, 3).text()).as("no mention before it").contains("现已删除");
    }

    @Test
    void aMentionInASealedMatterNamesNone() throws Exception {
        confirmed(clerk, address);
        var number = titled("密试", true);
        assertThat(send(TRIAGE, file(number) + "/notes", Map.of("text", "@" + clerk.account() + " 请看"))).hasStatus3xxRedirection();
        var told = letter(address, 2);
        assertThat(told.subject() + told.text()).contains("/console/mentions").doesNotContain(number, "密试");
    }

    @Test
    void whoeverIsToStandInIsTold() {
        var deputy = account(OFFICE, Role.CLERK);
        var mailbox = deputy.account() + "@example.org";
        confirmed(deputy, mailbox);
        var today = LocalDate.parse("2026-01-05");
        naming.name(clerk, new NameDeputy.Naming(null, deputy.account(), today, today.plusDays(3)));
        assertThat(letter(mailbox, 2).text()).contains("2026-01-05", "2026-01-08", "/console/deputies").doesNotContain(clerk.account(), "邮试");
    }

    private String titled(String title, boolean confidential) {
        var fields = new HashMap<>(lampFields());
        fields.put("title", title);
        fields.put("confidential", confidential);
        return registered(facts(fields).as(Submission.class));
    }

    private String kept(String title) throws Exception {
        post(clerk, VIEWS, Map.of("view", "all", "q", title, "name", "赵试的件"));
        var found = VIEW.matcher(open(clerk, VIEWS).getResponse().getContentAsString());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private void aWeekPasses() throws Exception {
        jdbc.sql("update view_mail set next_at = now() - interval '1 hour' where account = ?").param(clerk.account()).update();
        try (var nodes = Executors.newFixedThreadPool(2)) {
            var first = nodes.submit(post::all);
            nodes.submit(post::all).get();
            first.get();
        }
    }

    @Test
    void aListIsMailedEveryWeekOnceWithoutNamesAndSealedMatters() throws Exception {
        var title = "周试" + System.nanoTime();
        var number = titled(title, false);
        var sealed = titled(title, true);
        var view = kept(title);
        assertThat(post(clerk, view + "/mail", Map.of("weekday", "1", "hour", "8"))).as("no address").hasStatus(400);
        confirmed(clerk, address);
        assertThat(post(clerk, view + "/mail", Map.of("weekday", "8", "hour", "x"))).hasStatus(400);
        assertThat(post(clerk, view + "/mail", Map.of("weekday", "5", "hour", "17"))).hasRedirectedUrl(VIEWS);
        assertThat(open(clerk, VIEWS)).bodyText().contains("每星期五 17:00 寄送");
        post.all();
        assertThat(letters.to(address)).as("not before its hour").hasSize(1);
        aWeekPasses();
        var told = letter(address, 2);
        assertThat(told.text()).contains(number, "2026-01-20", "共 1 件", view).doesNotContain(title, sealed, "赵", "路灯");
        assertThat(told.subject()).contains("全部事项").doesNotContain(title, "赵");
        assertThat(open(clerk, view)).hasStatus3xxRedirection().headers().satisfies(headers -> assertThat(headers.getFirst("Location")).contains("/console/inbox?view=all&q="));
        assertThat(overSmtp(told)).contains(number);
        assertThat(post(clerk, view + "/mail", Map.of("stop", "true"))).hasRedirectedUrl(VIEWS);
        assertThat(open(clerk, VIEWS)).bodyText().doesNotContain("17:00 寄送");
        assertThat(jdbc.sql("select count(*) from view_mail where account = ?").param(clerk.account()).query(Integer.class).single()).isZero();
        assertThat(letters.to(address)).hasSize(2);
    }

    private void due(String view) {
        jdbc.sql("update view_mail set next_at = now() - interval '1 minute' where view = ?").param(id(view)).update();
    }

    private static long id(String view) {
        return Long.parseLong(view.substring(view.lastIndexOf('/') + 1));
    }

    private boolean inAnHour(String view) {
        return jdbc.sql("select next_at between now() + interval '55 minutes' and now() + interval '61 minutes' from view_mail where view = ?").param(id(view)).query(Boolean.class).single();
    }

    @Test
    void aListThatFailedHoldsUpNoOtherAndIsMailedAnHourLaterOnce() throws Exception {
        confirmed(clerk, address);
        var broken = kept("坏试" + System.nanoTime());
        assertThat(post(clerk, broken + "/mail", Map.of("weekday", "1", "hour", "8"))).hasStatus3xxRedirection();
        var sealed = jdbc.sql("select sealed from saved_view where id = ?").param(id(broken)).query(byte[].class).single();
        var colleague = clerk;
        clerk = account(OFFICE, Role.TRIAGE);
        var mailbox = clerk.account() + "@example.org";
        confirmed(clerk, mailbox);
        var whole = kept("好试" + System.nanoTime());
        assertThat(post(clerk, whole + "/mail", Map.of("weekday", "1", "hour", "8"))).hasStatus3xxRedirection();
        jdbc.sql("update saved_view set sealed = decode('00', 'hex') where id = ?").param(id(broken)).update();
        due(broken);
        due(whole);
        post.all();
        assertThat(letter(mailbox, 2).text()).contains(whole);
        assertThat(letters.to(address)).hasSize(1);
        assertThat(inAnHour(broken)).isTrue();
        jdbc.sql("update saved_view set sealed = ? where id = ?").params(sealed, id(broken)).update();
        due(broken);
        refusing(() -> post.all());
        assertThat(inAnHour(broken)).as("a fault of the database, too").isTrue();
        due(broken);
        post.all();
        post.all();
        assertThat(letter(address, 2).text()).contains(broken);
        assertThat(open(colleague, VIEWS)).hasStatusOk();
        assertThat(inAnHour(broken)).isFalse();
    }

    /** While nothing can be written into the outbox. */
    private void refusing(Runnable work) {
        jdbc.sql("create function refuse_letters() returns trigger language plpgsql as $$ begin raise exception 'full'; end $$").update();
        jdbc.sql("create trigger refuse_letters before insert on outbox for each row execute function refuse_letters()").update();
        try {
            work.run();
        } finally {
            jdbc.sql("drop trigger refuse_letters on outbox").update();
            jdbc.sql("drop function refuse_letters()").update();
        }
    }

    private static String overSmtp(Message told) throws Exception {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            assertThat(OverSmtp.carry(server.getSmtp().getPort(), 1, told)).isTrue();
            assertThat(server.getReceivedMessages()[0].getSubject()).isEqualTo(told.subject());
            return server.getReceivedMessages()[0].getContent().toString();
        } finally {
            server.stop();
        }
    }

    @Test
    void aLongListTellsHowManyMoreThereAreAndIsAskedWithTheSightOfThatMoment() throws Exception {
        var title = "长试" + System.nanoTime();
        for (int i = 0; i < 22; i++) {
            titled(title, false);
        }
        var view = kept(title);
        confirmed(clerk, address);
        post(clerk, view + "/mail", Map.of("weekday", "1", "hour", "8"));
        aWeekPasses();
        assertThat(letter(address, 2).text()).contains("共 22 件", "另有 2 件");
        jdbc.sql("update account set unit = '330803-xfj', region = '330803' where account = ?").param(clerk.account()).update();
        aWeekPasses();
        assertThat(letter(address, 3).text()).contains("目前没有事项");
        accounts.close(clerk.account());
        aWeekPasses();
        assertThat(letters.to(address)).as("of a closed account").hasSize(3);
    }
}
