package org.huiyin.interop.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.StaffCaller.body;
import static org.huiyin.StaffCaller.replayed;
import static org.huiyin.petition.SamplePetitions.*;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.huiyin.StaffCaller;
import org.huiyin.access.Account;
import org.huiyin.access.Accounts;
import org.huiyin.access.SampleAccounts;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.document.Documents;
import org.huiyin.petition.Action;
import org.huiyin.petition.SampleCases;
import org.huiyin.petition.intake.Submission;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Over HTTP, what stands beside a case: papers for a reason, receipts for papers, drafts and their signature. */
class CasefileApiTests extends SampleCases {

    private static final String UNIT = "330726-jtj";

    @LocalServerPort int port;
    @Autowired Accounts accounts;
    @Autowired Documents documents;
    @Autowired JdbcClient jdbc;

    private StaffCaller as(Role role, String unit) {
        return StaffCaller.signedIn(port, SampleAccounts.of(accounts, role, unit));
    }

    @Test
    void aPaperIsOpenedForAReasonThatIsWrittenDown() {
        var number = submitted(lamp()).number();
        accepted(number, "claim", "31(6)");
        var paper = "petitions/" + number + "/documents/" + view(number).documents().stream().filter(each -> each.id().startsWith("notice-")).findFirst().orElseThrow().id() + "/opened";
        Account above = SampleAccounts.leaderAbove(accounts);
        var leader = StaffCaller.signedIn(port, above);
        assertThat(leader.post(paper, Map.of()).body()).contains("\"reason\"");
        assertThat(log(number, above)).isEmpty();
        var opened = leader.post(paper, Map.of("reason", "核对送达情况"));
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(200);
        assertThat(opened.body()).startsWith("%PDF-");
        assertThat(opened.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(opened.headers().firstValue("Content-Disposition").orElseThrow()).startsWith("attachment").contains(".pdf");
        assertThat(leader.post(paper, Map.of("reason", "核对措辞", "word", true)).headers().firstValue("Content-Type").orElseThrow()).contains("wordprocessingml");
        assertThat(log(number, above)).containsExactly("addressed-paper", "addressed-paper-word");
        assertThat(as(Role.HANDLER, UNIT).post(paper, Map.of("reason", "核对")).statusCode()).as("out of sight").isEqualTo(404);
    }

    private List<String> log(String number, Account reader) {
        return jdbc.sql("select what from reading where number = ? and account = ? and reason is not null order by id").params(number, reader.account()).query(String.class).list();
    }

    @Test
    void whatWasTakenDownFromAPaperHasAReceipt() {
        var number = submitted(lamp()).number();
        accepted(number, "claim", "31(6)");
        var scan = documents.store(new ByteArrayInputStream("按手印的补充".getBytes(StandardCharsets.UTF_8)), "补充.txt").id();
        done(CLERK, number, Action.SUPPLEMENT, facts(Map.of("receivedOn", "2026-01-05", "scan", scan, "text", "灯杆也歪了", "thumbprint", true, "readAloud", true)));
        var taken = "petitions/" + number + "/taken/" + view(number).timeline().getLast().seq();
        var told = as(Role.CLERK, OFFICE).get(taken);
        assertThat(told.statusCode()).as(told.body()).isEqualTo(200);
        var receipt = body(told);
        assertThat(List.of(receipt.get("number").asString(), receipt.get("action").asString(), receipt.get("receivedOn").asString(), receipt.get("unit").asString()))
                .containsExactly(number, "supplement", "2026-01-05", "浦江县信访局");
        assertThat(receipt.get("thumbprint").asBoolean() && receipt.get("readAloud").asBoolean()).isTrue();
        assertThat(receipt.get("hash").asString()).matches("[0-9a-f]{64}");
        assertThat(told.body()).doesNotContain("赵试", "灯杆");
        assertThat(as(Role.CLERK, "330803-xfj").get(taken).statusCode()).isEqualTo(404);
    }

    private String drafted(Submission said, String kind, Map<String, Object> draft) {
        var number = submitted(said).number();
        var hands = new Actor("drafts-at-" + UNIT, UNIT, "330726", Set.of(Role.HANDLER));
        done(TRIAGE, number, Action.CLASSIFY, classification(kind));
        done(TRIAGE, number, Action.FORWARD, facts(Map.of("to", UNIT)));
        done(hands, number, Action.ACCEPT, facts(kind.equals("claim") ? Map.of("route", "31(6)") : Map.of()));
        done(hands, number, kind.equals("claim") ? Action.RECORD_INTERVIEW : Action.STUDY, facts(kind.equals("claim") ? Map.of("date", "2026-01-05", "persons", "赵试", "text", "当面听取") : Map.of()));
        done(hands, number, Action.DRAFT, facts(draft));
        done(hands, number, Action.SUBMIT_FOR_SIGNATURE, facts(Map.of()));
        return number;
    }

    private String opinion() {
        return drafted(lamp(), "claim", Map.of("kind", "opinion", "claims", List.of(Map.of("claim", "请修好路灯", "facts", "经查属实", "outcome", "support", "basis", "依据甲规定", "opinion", "同意修灯"))));
    }

    @Test
    void aHeadReadsWhatWaitsAndSignsSeveralAtOnceEachByItself() {
        var good = opinion();
        var changed = opinion();
        var reply = drafted(suggestion(), "suggestion", Map.of("kind", "reply", "body", "答复正文"));
        var head = as(Role.UNIT_HEAD, UNIT);
        var waiting = body(head.get("drafts")).get("items");
        assertThat(waiting.findValuesAsString("number")).contains(good, changed, reply);
        var first = of(waiting, good);
        assertThat(first.at("/draft/kind").asString()).isEqualTo("opinion");
        assertThat(first.at("/draft/claims/0/opinion").asString()).isEqualTo("同意修灯");
        assertThat(jdbc.sql("select count(*) from reading where number = ? and what = 'draft'").param(good).query(Integer.class).single()).isPositive();
        var wish = Map.of("drafts", List.of(pick(first), Map.of("number", changed, "kind", "opinion", "version", 1), pick(of(waiting, reply)), Map.of("number", "330726202601050000099", "kind", "opinion", "version", 1)));
        var key = UUID.randomUUID().toString();
        var signed = head.once(key, "drafts/sign", wish);
        assertThat(signed.statusCode()).as(signed.body()).isEqualTo(200);
        assertThat(body(signed).get("items").findValuesAsString("done")).containsExactly("true", "false", "false", "false");
        assertThat(body(signed).get("items").findValuesAsString("code").get(1)).isEqualTo("petition.many.stale");
        assertThat(body(signed).at("/items/2/field").asString()).as("whether it is adopted has to be said").isEqualTo("adoption");
        assertThat(body(signed).at("/items/3/code").asString()).isEqualTo("petition.many.gone");
        var again = head.once(key, "drafts/sign", wish);
        assertThat(replayed(again)).isTrue();
        assertThat(again.body()).isEqualTo(signed.body());
        assertThat(view(good).timeline()).filteredOn(step -> step.type().equals("opinion-issued")).hasSize(1);
        assertThat(view(changed).timeline()).noneMatch(step -> step.type().equals("opinion-issued"));
        var adopted = Map.of("number", reply, "kind", "reply", "version", of(waiting, reply).get("version").asInt(), "adoption", "adopted");
        assertThat(body(head.post("drafts/sign", Map.of("drafts", List.of(adopted)))).at("/items/0/status").asString()).isEqualTo("ADOPTED");
    }

    private static JsonNode of(JsonNode waiting, String number) {
        return waiting.valueStream().filter(each -> each.get("number").asString().equals(number)).findFirst().orElseThrow();
    }

    private static Map<String, Object> pick(JsonNode waiting) {
        return Map.of("number", waiting.get("number").asString(), "kind", waiting.at("/draft/kind").asString(), "version", waiting.get("version").asInt());
    }

    @Test
    void whatIsNoDraftToSignIsToldByFieldAndNobodyElseSigns() {
        var head = as(Role.UNIT_HEAD, UNIT);
        assertThat(head.post("drafts/sign", Map.of()).body()).contains("\"drafts\"");
        assertThat(head.post("drafts/sign", Map.of("drafts", List.of(Map.of("kind", "poem")))).body()).contains("drafts[0].number", "drafts[0].kind", "drafts[0].version");
        assertThat(as(Role.HANDLER, UNIT).post("drafts/sign", Map.of()).statusCode()).isEqualTo(403);
    }
}
