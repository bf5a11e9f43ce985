package org.huiyin.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.huiyin.petition.SamplePetitions.*;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.huiyin.Visitor;
import org.huiyin.access.Account;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.notice.message.Channel;
import org.huiyin.notice.message.LetterBox;
import org.huiyin.notice.message.SentMessage;
import org.huiyin.notice.message.WeChatServer;
import org.huiyin.petition.Action;
import org.huiyin.petition.SampleCases;
import org.huiyin.petition.file.ReissueCode;
import org.huiyin.petition.intake.Receipt;
import org.huiyin.petition.intake.Submission;
import org.huiyin.petition.message.CaseMessages;
import org.huiyin.petition.message.FollowByWeChat;
import org.huiyin.petition.message.KeepWish;
import org.huiyin.petition.message.SendAgain;
import org.huiyin.petition.message.TellPetitioners;
import org.huiyin.petition.message.Wish;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.util.HtmlUtils;

/** Whoever petitions follows by WeChat: goes there and comes back, is told what happens, and ends it. */
class WeChatModuleTests extends SampleCases {

    @LocalServerPort int port;
    @Autowired WeChatServer wechat;
    @Autowired FollowByWeChat following;
    @Autowired TellPetitioners telling;
    @Autowired CaseMessages messages;
    @Autowired KeepWish wishes;
    @Autowired SendAgain again;
    @Autowired LetterBox letters;
    @Autowired ReissueCode codes;
    @Autowired JdbcClient jdbc;
    @Autowired DataSource database;
    @Autowired WebApplicationContext house;
    private final String openid = "oTest_" + new Random().nextLong(1_000_000_000_000L);
    private FormFiller citizen;
    private Receipt lamp;

    @BeforeEach
    void aPetitionWasSent() {
        lamp = sent(Map.of());
        citizen = proven();
    }

    @AfterEach
    void asUsual() {
        wechat.answers(200);
        wechat.meanwhile(() -> { });
    }

    private Receipt sent(Map<String, Object> different) {
        var fields = lampFields();
        fields.putAll(different);
        return submitted(facts(fields).as(Submission.class));
    }

    private FormFiller proven() {
        jdbc.sql("delete from guess").update();
        return new FormFiller(port).open("/track").post("/track", "next", "number", lamp.number(), "code", lamp.queryCode());
    }

    private String page() {
        return "/track/" + lamp.number() + "/wechat";
    }

    /** Where the page leads to. */
    private String begun(FormFiller who) {
        return HtmlUtils.htmlUnescape(who.open(page()).post(page(), "begin").found("href=\"(http://127[^\"]+authorize[^\"]+)\""));
    }

    private void followed() {
        citizen.open(wechat.confirmed(begun(citizen), openid));
        assertThat(citizen.header("Location")).endsWith(page() + "?result=followed");
    }

    private int kept() {
        return jdbc.sql("select count(*) from wechat_address a join petition p on p.id = a.petition where p.number = ?").param(lamp.number()).query(Integer.class).single();
    }

    private int waysBack() {
        return jdbc.sql("select count(*) from wechat_errand e join petition p on p.id = e.petition where p.number = ? and e.expires_at > now()").param(lamp.number()).query(Integer.class).single();
    }

    @Test
    void whoFollowsIsToldWhatHappensUntilThatIsEnded() {
        assertThat(citizen.open("/track/" + lamp.number()).page()).contains(page());
        assertThat(citizen.open(page()).page()).contains("openid", "公众号“回音试”", "不再用微信提醒", "qr.png");
        var idle = new AtomicBoolean();
        wechat.meanwhile(() -> {
            await().until(() -> ((HikariDataSource) database).getHikariPoolMXBean().getActiveConnections() == 0);
            idle.set(true);
        });
        var address = begun(citizen);
        assertThat(address).doesNotContain(lamp.number(), lamp.queryCode());
        assertThat(jdbc.sql("select state || browser from wechat_errand").query(String.class).list()).noneMatch(hashes -> address.contains(hashes.substring(0, 64)));
        citizen.open(wechat.confirmed(address, openid));
        assertThat(idle).as("no connection to the database is held meanwhile").isTrue();
        assertThat(citizen.status()).isEqualTo(303);
        assertThat(citizen.open(page() + "?result=followed").page()).contains("已开通", "现在用微信提醒");
        var sealed = jdbc.sql("select a.sealed from wechat_address a join petition p on p.id = a.petition where p.number = ?").param(lamp.number()).query(byte[].class).single();
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain(openid);
        telling.tell();
        accepted(lamp.number(), "claim", "31(6)");
        telling.tell();
        assertThat(wechat.to(openid, 3)).hasSize(3).allSatisfy(body -> assertThat(body).contains(lamp.number(), "/track/" + lamp.number()).doesNotContain(lamp.queryCode(), "路灯", "赵试"));
        await().until(() -> messages.of(TRIAGE, lamp.number()).orElseThrow().stream().allMatch(one -> one.state() == SentMessage.State.SENT));
        assertThat(messages.of(TRIAGE, lamp.number()).orElseThrow()).hasSize(3).allMatch(one -> one.channel() == Channel.WECHAT);
        assertThat(seenByTriage("/console/petitions/" + lamp.number() + "/messages")).hasStatusOk().bodyText().contains("<td data-label=\"方式\">微信").doesNotContain(openid);

        assertThat(following.openid(Actor.petitioner(lamp.number()), lamp.number())).contains(openid);
        citizen.open(page()).post(page(), "end");
        assertThat(kept()).isZero();
        assertThat(citizen.open(page()).page()).doesNotContain("现在用微信提醒");
        done(HANDLER, lamp.number(), Action.RECORD_INTERVIEW, facts(Map.of("date", "2026-01-05", "persons", "赵试𠮷", "text", "当面听取")));
        done(HEAD, lamp.number(), Action.ISSUE_OPINION, claims("explain"));
        done(HANDLER, lamp.number(), Action.DELIVER, delivery("赵试𠮷"));
        telling.tell();
        assertThat(wechat.to(openid)).hasSize(3);
    }

    private MvcTestResult seenByTriage(String path) {
        var account = new Account(TRIAGE.account(), "triage", TRIAGE.unit(), TRIAGE.region(), TRIAGE.roles());
        return MockMvcTester.from(house, builder -> builder.apply(SecurityMockMvcConfigurers.springSecurity()).build()).get().uri(path)
                .with(SecurityMockMvcRequestPostProcessors.authentication(UsernamePasswordAuthenticationToken.authenticated(account, null, Set.of()))).exchange();
    }

    @Test
    void theWayBackIsGoodOnceInTheSameBrowserAndForTenMinutes() {
        var back = wechat.confirmed(begun(citizen), openid);
        var other = proven();
        assertThat(other.open(back).status()).isEqualTo(400);
        assertThat(other.page()).contains("没有开通微信提醒", "没有保存任何东西");
        begun(other);
        assertThat(citizen.open(back).status()).as("what another browser began later for the same matter ends it").isEqualTo(400);
        assertThat(kept()).isZero();
        var again = wechat.confirmed(begun(citizen), openid);
        citizen.open(again);
        assertThat(citizen.status()).isEqualTo(303);
        assertThat(citizen.open(again).status()).as("replayed").isEqualTo(400);
        var late = wechat.confirmed(begun(citizen), "oOther_123456");
        jdbc.sql("update wechat_errand set expires_at = now() - interval '1 second'").update();
        assertThat(citizen.open(late).status()).isEqualTo(400);
        assertThat(citizen.open("/track/wechat?state=x&code=y").status()).isEqualTo(400);
        assertThat(citizen.open("/track/wechat").status()).isEqualTo(400);
        assertThat(new Visitor(port).get("/track/wechat?lang=en").body()).contains("Nothing was kept");
        accepted(lamp.number(), "claim", "31(6)");
        telling.tell();
        assertThat(wechat.to(openid, 3)).as("the first stands").hasSize(3);
        assertThat(wechat.to("oOther_123456")).isEmpty();
    }

    @Test
    void whoeverLeftTheTrackingPageMeanwhileHasToProveItAnew() {
        var back = wechat.confirmed(begun(citizen), openid);
        citizen.open("/track/" + lamp.number()).post("/track/leave", "leave");
        assertThat(citizen.open(back).status()).isEqualTo(400);
        assertThat(kept()).isZero();
    }

    @Test
    void everyFaultIsToldInWordsAndKeepsNothing() {
        var denied = wechat.confirmed(begun(citizen), openid).replaceAll("code=\\w+&", "");
        assertThat(answer(denied)).isEqualTo("denied");
        assertThat(citizen.open(page() + "?result=denied").page()).contains("您没有同意");
        assertThat(answer(wechat.confirmed(begun(citizen), openid).replaceAll("code=\\w+", "code=forged"))).isEqualTo("refused");
        assertThat(citizen.open(page() + "?result=refused").page()).contains("微信没有认可");
        wechat.answers(502);
        assertThat(answer(wechat.confirmed(begun(citizen), openid))).isEqualTo("unreachable");
        assertThat(citizen.open(page() + "?result=unreachable&lang=en").page()).contains("WeChat cannot be reached now");
        citizen.open("/track?lang=zh-CN");
        wechat.answers(200);
        wechat.stranger(openid);
        assertThat(answer(wechat.confirmed(begun(citizen), openid))).isEqualTo("not-following");
        assertThat(citizen.open(page() + "?result=not-following").page()).contains("还没有关注");
        assertThat(citizen.open(page() + "?result=%3Cb%3E").page()).doesNotContain("<b>", "role=\"alert\"");
        assertThat(kept() + waysBack()).isZero();
        assertThat(wishes.of(Actor.petitioner(lamp.number()), lamp.number()).way()).isEqualTo(Wish.Way.ANY);
    }

    @Test
    void tenTimesAnHourAndNoMore() {
        followed();
        for (int i = 1; i < 10; i++) {
            begun(citizen);
        }
        citizen.open(page()).post(page(), "begin");
        assertThat(citizen.header("Location")).endsWith(page() + "?result=too-often");
        assertThat(citizen.open(page() + "?result=too-often").page()).contains("一小时内已经试了十次");
        assertThat(kept()).isOne();
        jdbc.sql("update wechat_errand set first_at = first_at - interval '61 minutes'").update();
        begun(citizen);
    }

    private String answer(String back) {
        citizen.open(back);
        assertThat(citizen.status()).isEqualTo(303);
        return citizen.header("Location").replaceAll(".*result=", "");
    }

    @Test
    void anotherWayChosenAnewCodeAndAnotherAccountEndIt() {
        followed();
        assertThat(citizen.open("/track/" + lamp.number() + "/messages").page()).contains("value=\"wechat\" checked");
        citizen.post("/track/" + lamp.number() + "/messages", "keep", "language", "en");
        assertThat(kept()).as("the language alone").isOne();
        citizen.open("/track/" + lamp.number() + "/messages").post("/track/" + lamp.number() + "/messages", "keep", "way", "any");
        assertThat(kept()).isZero();
        assertThat(citizen.open("/track/" + lamp.number() + "/messages").page()).doesNotContain("value=\"wechat\"");
        citizen.post("/track/" + lamp.number() + "/messages", "keep", "way", "wechat");
        assertThat(citizen.status()).isEqualTo(400);
        followed();
        codes.reissue(CLERK, lamp.number(), new ReissueCode.Seen("passport", "E12345678", true));
        assertThat(kept()).isZero();
        assertThat(wishes.of(Actor.petitioner(lamp.number()), lamp.number()).way()).isEqualTo(Wish.Way.ANY);
        assertThat(citizen.open(page()).status()).as("the old code opens nothing").isEqualTo(303);
    }

    @Test
    void whoGaveNoNameIsToldAndOfASealedMatterNothingButNews() {
        lamp = sent(Map.of("petitioner", Map.of(), "confidential", true));
        citizen = proven();
        followed();
        accepted(lamp.number(), "claim", "31(6)");
        telling.tell();
        assertThat(wechat.to(openid, 3)).hasSize(3).allSatisfy(body -> assertThat(body).contains("有新消息").doesNotContain("受理", "登记"));
    }

    @Test
    void whoStopsFollowingInWeChatIsToldByMailAgain() {
        var mailbox = openid.toLowerCase(java.util.Locale.ROOT) + "@example.org";
        lamp = sent(Map.of("petitioner", Map.of("name", "赵试", "address", "试用村1号", "email", mailbox)));
        citizen = proven();
        followed();
        wechat.stranger(openid);
        telling.tell();
        await().until(() -> kept() == 0);
        var missed = messages.of(TRIAGE, lamp.number()).orElseThrow().getFirst();
        assertThat(missed.state()).isEqualTo(SentMessage.State.REFUSED);
        assertThat(missed.answer()).contains("43004");
        assertThat(again.send(TRIAGE, lamp.number(), missed.id())).contains(SendAgain.Answer.WRITTEN);
        assertThat(letters.to(mailbox, 1)).singleElement().satisfies(letter -> assertThat(letter.text()).contains(lamp.number()));
        assertThat(citizen.open(page()).page()).doesNotContain("现在用微信提醒");
    }

    @Test
    void nobodyElseBeginsOrEndsIt() {
        followed();
        var number = lamp.number();
        assertThatThrownBy(() -> following.begin(Actor.member(number, 2), number)).isInstanceOf(NoRight.class);
        assertThatThrownBy(() -> following.end(TRIAGE, number)).isInstanceOf(NoRight.class);
        assertThatThrownBy(() -> following.finish(Actor.petitioner(sent(Map.of()).number()), number, "C", java.util.Locale.CHINA)).isInstanceOf(NoRight.class);
        assertThat(new Visitor(port).get(page()).statusCode()).isEqualTo(303);
        assertThat(kept()).isOne();
    }
}
