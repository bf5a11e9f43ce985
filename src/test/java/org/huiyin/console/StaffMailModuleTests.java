package org.huiyin.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.*;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.huiyin.FormToken;
import org.huiyin.access.absence.NameDeputy;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A member of staff gives an address, confirms it, and is told by mail of what is of use, and of nothing else. */
class StaffMailModuleTests extends SampleStaffMail {

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
}
