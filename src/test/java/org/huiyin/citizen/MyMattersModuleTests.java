package org.huiyin.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyin.OnPostgres;
import org.huiyin.access.Accounts;
import org.huiyin.access.SampleAccounts;
import org.huiyin.actor.Role;
import org.huiyin.notice.message.LetterBox;
import org.huiyin.petition.SamplePetitions;
import org.huiyin.petition.intake.MemberCodes;
import org.huiyin.petition.intake.Receipt;
import org.huiyin.petition.intake.Submission;
import org.huiyin.petition.intake.SubmitPetition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An account of a citizen over HTTP: signing in, the list and what it gives, what others learn of it. */
class MyMattersModuleTests extends OnPostgres {

    private static final Set<String> COOKIES = Set.of("my", "my-code", "proof");
    private static int people;

    @LocalServerPort private int port;
    @Autowired private SubmitPetition submit;
    @Autowired private MemberCodes members;
    @Autowired private LetterBox letters;
    @Autowired private Accounts accounts;
    @Autowired private JdbcClient jdbc;
    private final String mail = "citizen" + ++people + "@example.org";
    private FormFiller citizen;
    private Receipt lamp;

    @BeforeEach
    void aPetitionWasSent() {
        jdbc.sql("delete from guess").update();
        citizen = new FormFiller(port);
        lamp = submit.submit(SamplePetitions.lamp(), null).receipt();
    }

    private FormFiller signedIn(FormFiller who, String address) {
        int before = letters.to(address).size();
        who.open("/my/sign-in").post("/my/sign-in", "next", "contact", address);
        assertThat(who.header("Location")).endsWith("/my/code");
        who.open("/my/code").post("/my/code", "next", "code", letters.code(address, before + 1));
        assertThat(who.header("Location")).endsWith("/my");
        return who.open("/my");
    }

    private FormFiller signedIn() {
        return signedIn(citizen, mail);
    }

    private FormFiller withLamp(String label) {
        return signedIn().post("/my/matters", "next", "number", lamp.number(), "code", lamp.queryCode(), "label", label).open("/my");
    }

    @Test
    void aMatterPutInByNumberAndCodeOpensWithoutTypingAndGivesEveryAct() {
        assertThat(withLamp("路灯的事").page()).contains("路灯的事", lamp.number(), "办理中").doesNotContain("路口路灯不亮", lamp.queryCode());
        assertThat(citizen.open("/my/matters/" + lamp.number()).header("Location")).endsWith("/track/" + lamp.number());
        assertThat(citizen.open("/track/" + lamp.number()).page()).contains("路口路灯不亮", "/supplement", "/withdraw", "href=\"/my\"");
        citizen.open("/track/" + lamp.number() + "/withdraw").post("/track/" + lamp.number() + "/withdraw", "next", "reason", "已经修好");
        assertThat(citizen.status()).isEqualTo(303);
        assertThat(citizen.open("/my").page()).contains("已结束");
    }

    @Test
    void theCodeIsTheOnlyWayIn() {
        signedIn().post("/my/matters", "next", "number", lamp.number(), "code", "AAAAAAAA");
        assertThat(citizen.status()).isEqualTo(400);
        assertThat(citizen.page()).contains("href=\"#f-code\"");
        var unknown = citizen.post("/my/matters", "next", "number", "3307262026010500000019", "code", "AAAAAAAA");
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(citizen.open("/my").page()).contains("列表里还没有事项");
    }

    @Test
    void theSamePhoneInThePetitionPutsNothingIntoAnyList() {
        assertThat(signedIn().page()).contains("列表里还没有事项").doesNotContain(lamp.number());
    }

    @Test
    void whatIsSentWhileSignedInComesIntoTheListUnlessOneSaysNo() {
        signedIn().open("/petition/new").upToCheck();
        assertThat(citizen.page()).contains("c***@example.org");
        var number = citizen.sent().number();
        assertThat(citizen.open("/my").page()).contains(number);
        var fields = citizen.open("/petition/new").upToCheck().fields();
        fields.remove("my.keep");
        fields.put("go", "send");
        var other = citizen.postAll("/petition/new", fields).open("/petition/receipt").number();
        assertThat(citizen.open("/my").page()).contains(number).doesNotContain(other);
    }

    @Test
    void whoeverIsNotSignedInIsOfferedNoList() {
        assertThat(new FormFiller(port).upToCheck().page()).doesNotContain("my.keep");
        var stranger = new FormFiller(port);
        for (var path : new String[] {"/my", "/my/account", "/my/matters/" + lamp.number()}) {
            assertThat(stranger.open(path).header("Location")).as(path).endsWith("/my/sign-in");
        }
    }

    @Test
    void ofAGroupOneWithACodeOfHisOwnKeepsTheRightsOfAMember() {
        var fields = SamplePetitions.lampFields();
        fields.put("coPetitioners", List.of(Map.of("name", "孙同访", "phone", "13900000003")));
        var village = submit.submit(SamplePetitions.facts(fields).as(Submission.class), null).receipt();
        var id = jdbc.sql("select id from petition where number = ?").param(village.number()).query(Long.class).single();
        var code = members.issue(id, village.number(), "330726", 2);
        signedIn().post("/my/matters", "next", "number", village.number(), "code", code).open("/my/matters/" + village.number()).open("/track/" + village.number());
        assertThat(citizen.page()).contains("/supplement").doesNotContain("/withdraw\"");
        members.issue(id, village.number(), "330726", 2);
        assertThat(citizen.open("/my").page()).contains("查询码已更换");
        citizen.open("/my/matters/" + village.number()).open("/track/" + village.number());
        assertThat(citizen.fields()).containsKey("code");
    }

    @Test
    void ofAnAccusationTheListTellsNothing() {
        var accusation = submit.submit(SamplePetitions.accusationOf("某局"), null).receipt();
        signedIn().post("/my/matters", "next", "number", accusation.number(), "code", accusation.queryCode()).open("/my");
        var line = citizen.page().substring(citizen.page().indexOf("<ul class=\"dates\">"), citizen.page().indexOf("</ul>", citizen.page().indexOf("<ul class=\"dates\">")));
        assertThat(line).contains(accusation.number(), "办理中").doesNotContain("举报", "检举", "控告", "纪检", "保密");
    }

    @Test
    void staffAreNoCitizensAndCitizensNoStaff() {
        signedIn();
        assertThat(citizen.open("/console/inbox").header("Location")).contains("/console/sign-in");
        assertThat(citizen.visitor().get("/api/v1/session").statusCode()).isEqualTo(401);
        var clerk = SampleAccounts.of(accounts, Role.CLERK, SamplePetitions.OFFICE);
        var staff = new FormFiller(port).open("/console/sign-in").post("/console/sign-in", "", "account", clerk.account(), "password", SampleAccounts.PASSWORD);
        assertThat(staff.open("/my").header("Location")).endsWith("/my/sign-in");
        signedIn(staff, "clerk" + mail);
        assertThat(staff.open("/console/inbox").status()).as("both at once").isEqualTo(200);
        assertThat(staff.open("/my").status()).isEqualTo(200);
    }

    @Test
    void aSessionIsEndedFromAfarAndOnesOwnHere() {
        signedIn();
        var other = signedIn(new FormFiller(port), mail);
        var elsewhere = citizen.open("/my/account").found("/my/sessions/(\\d+)/end");
        citizen.post("/my/sessions/" + elsewhere + "/end", "");
        assertThat(other.open("/my").header("Location")).endsWith("/my/sign-in");
        assertThat(citizen.open("/my").status()).isEqualTo(200);
        citizen.open("/my").post("/my/leave", "");
        assertThat(citizen.visitor().cookie("my")).isEmpty();
        assertThat(citizen.open("/my").header("Location")).endsWith("/my/sign-in");
    }

    @Test
    void nobodyEndsTheSessionOfSomebodyElse() {
        signedIn();
        var other = signedIn(new FormFiller(port), "other" + mail);
        other.open("/my/account");
        var id = jdbc.sql("select max(id) from citizen_session").query(Long.class).single();
        citizen.open("/my").post("/my/sessions/" + id + "/end", "");
        assertThat(other.open("/my").status()).isEqualTo(200);
    }

    @Test
    void aClosedAccountIsGoneAndThePetitionStays() {
        withLamp("x").open("/my/account").post("/my/close", "");
        assertThat(citizen.page()).contains("账户已注销");
        assertThat(signedIn().page()).contains("列表里还没有事项");
        assertThat(new FormFiller(port).open("/track").post("/track", "next", "number", lamp.number(), "code", lamp.queryCode()).status()).isEqualTo(303);
    }

    @Test
    void aNameIsChangedAndAMatterTakenOut() {
        withLamp("旧名").post("/my/matters/" + lamp.number() + "/label", "", "label", "新名");
        assertThat(citizen.open("/my").page()).contains("新名").doesNotContain("旧名");
        citizen.post("/my/matters/" + lamp.number() + "/label", "", "label", "长".repeat(31));
        assertThat(citizen.status()).isEqualTo(400);
        citizen.open("/my").post("/my/matters/" + lamp.number() + "/remove", "");
        assertThat(citizen.open("/my").page()).doesNotContain(lamp.number());
    }

    @Test
    void everyContactGetsTheSameAnswerKnownOrNot() {
        signedIn().open("/my").post("/my/leave", "");
        var known = new FormFiller(port).open("/my/sign-in").post("/my/sign-in", "next", "contact", mail);
        var unknown = new FormFiller(port).open("/my/sign-in").post("/my/sign-in", "next", "contact", "c" + mail);
        assertThat(known.status()).isEqualTo(unknown.status()).isEqualTo(303);
        assertThat(known.open("/my/code").page().replaceAll("value=\"[^\"]*\"", "")).isEqualTo(unknown.open("/my/code").page().replaceAll("value=\"[^\"]*\"", ""));
    }

    @Test
    void aWrongCodeIsToldAtItsFieldAndTheLetterHoldsNoAddressToFollow() {
        citizen.open("/my/sign-in").post("/my/sign-in", "next", "contact", mail).open("/my/code");
        citizen.post("/my/code", "next", "code", "not-it");
        assertThat(citizen.status()).isEqualTo(400);
        assertThat(citizen.page()).contains("href=\"#f-code\"", "c***@example.org");
        letters.code(mail, 1);
        assertThat(letters.to(mail).getFirst().text()).doesNotContain("http", "/my");
    }

    @Test
    void whatIsNoContactOrNotOfferedIsToldAtTheField() {
        for (var wrong : Map.of("123", "请填写手机号码或者电子邮箱", "13900000001", "暂不提供手机号码登录").entrySet()) {
            citizen.open("/my/sign-in").post("/my/sign-in", "next", "contact", wrong.getKey());
            assertThat(citizen.status()).isEqualTo(400);
            assertThat(citizen.page()).contains(wrong.getValue(), "href=\"#f-contact\"");
        }
    }

    @Test
    void cookiesAreOutOfReachOfScripts() {
        withLamp("").open("/my/matters/" + lamp.number());
        assertThat(COOKIES.stream().map(name -> citizen.visitor().cookie(name)).flatMap(java.util.Optional::stream)).allMatch(cookie -> cookie.isHttpOnly());
    }
}
