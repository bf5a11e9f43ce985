package org.huiyin.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.lampFields;
import static org.huiyin.procedure.Seat.*;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.huiyin.Visitor;
import org.junit.jupiter.api.Test;

/** What an organ may make of a petition, from its acceptance to its end. */
class HandlingJourneysTests extends CountyOutside {

    @Test
    void aClaimIsSupportedCarriedOutAndClosed() {
        lamp().as(TRIAGE).act("classify").act("assign", "{'due': '@+60'}")
                .days(2).as(HANDLER).act("accept")
                .days(8).act("record-interview").act("draft").act("submit-for-signature")
                .as(HEAD).act("return-draft").as(HANDLER).act("draft").act("submit-for-signature").as(HEAD).act("issue-opinion", "{'claims': null}")
                .as(HANDLER).refused("close", "", "deliver-first")
                .days(2).act("deliver", "{'result': '月底前修好', 'attitude': '满意'}").refused("close", "", "execute-first").act("execute").refused("close", "", "execute-first")
                .days(15).act("execute", "{'date': '@+0'}").act("close")
                .days(16).ends("CLOSED",
                        "registered classified assigned accepted interviewed drafted submitted-for-signature draft-returned drafted submitted-for-signature opinion-issued delivered execution-begun executed closed",
                        """
                        C1_ROUTE      2026-03-02 2026-03-17 met
                        C2_NOTICE     2026-03-02 2026-03-17 met
                        C3_OBJECT     2026-03-02 2026-03-09 cancelled
                        C9_ASSIGN     2026-03-02 2026-05-01 met
                        C4_HANDLE     2026-03-04 2026-05-06 met
                        C5_REVIEW_REQ 2026-03-14 2026-04-13 missed
                        C11_EVAL      2026-03-14 2026-04-13 missed
                        C15_EXECUTE   2026-03-14 2026-04-03 met""",
                        "receipt assignment acceptance interview-record opinion delivery-receipt completion-report");
    }

    @Test
    void whoeverRewritesTheBodyKeepsTheClaims() {
        heard().as(HANDLER).act("draft").act("draft", "{'claims': null, 'body': '按处理意见办理'}").act("submit-for-signature").as(HEAD).act("issue-opinion", "{'claims': null}");
        heard().as(HANDLER).act("draft", "{'claims': null, 'body': '按处理意见办理'}").act("submit-for-signature")
                .as(HEAD).wrong("issue-opinion", "{'claims': null}", "claims").act("issue-opinion").stands("OPINION_ISSUED");
    }

    @Test
    void theSignedReceiptIsFiledWhenItComesBack() {
        heard().as(HEAD).act("issue-opinion").as(HANDLER).refused("file-receipt", "", "nothing-delivered").found("in-hand", "to-deliver").act("deliver").found("in-hand")
                .days(9).wrong("file-receipt", "{'receipt': '无此号'}", "receipt").wrong("file-receipt", "{'date': '@+0'}", "receipt").act("file-receipt", "{'date': '@-9'}")
                .as(PETITIONER).act("request-review").as(HANDLER).act("file-receipt")
                .as(REVIEWER).act("decide-review").act("deliver").days(3).wrong("file-receipt", "", "receipt").act("file-receipt", "{'date': '@-3'}").stands("REVIEWED");
    }

    @Test
    void bothSidesAgreeAndTheAgreementIsCarriedOut() {
        heard().as(HANDLER).act("mediate", "{'result': null}")
                .days(10).act("mediate", "{'due': '@+30'}")
                .days(20).act("execute", "{'date': '@+0'}").act("close")
                .ends("CLOSED", "registered classified forwarded accepted interviewed mediation-begun mediated executed closed",
                        """
                        C1_ROUTE    2026-03-02 2026-03-17 met
                        C2_NOTICE   2026-03-02 2026-03-17 met
                        C3_OBJECT   2026-03-02 2026-03-09 cancelled
                        C4_HANDLE   2026-03-02 2026-05-06 met
                        C15_EXECUTE 2026-03-12 2026-04-11 met""",
                        "receipt forwarding acceptance interview-record agreement");
    }

    @Test
    void aLetterThatComesBackOpensNoWindow() {
        heard().as(HEAD).act("issue-opinion").as(HANDLER).act("post")
                .days(9).act("return-post").act("post")
                .as(PETITIONER).refused("request-review", "", "not-in-this-status")
                .days(6).as(HANDLER).act("deliver", "{'mode': 'post'}").stands("DELIVERED", "C5_REVIEW_REQ 2026-03-17 2026-04-16 running")
                .days(31).ends("CLOSED", "registered classified forwarded accepted interviewed opinion-issued posted post-returned posted delivered closed-by-lapse",
                        """
                        C1_ROUTE      2026-03-02 2026-03-17 met
                        C2_NOTICE     2026-03-02 2026-03-17 met
                        C3_OBJECT     2026-03-02 2026-03-09 cancelled
                        C4_HANDLE     2026-03-02 2026-05-06 met
                        C5_REVIEW_REQ 2026-03-17 2026-04-16 missed
                        C11_EVAL      2026-03-17 2026-04-16 missed""",
                        "receipt forwarding acceptance interview-record opinion delivery-receipt");
    }

    @Test
    void aSimpleMatterThatProvesHardGoesBackAndCountsFromItsFirstAcceptance() {
        forwarded().act("simplify").stands("FORWARDED", "C12_SIMPLE_ACCEPT 2026-03-02 2026-03-05 running")
                .days(2).as(HANDLER).act("simplify")
                .days(6).as(HEAD).act("to-ordinary").refused("to-ordinary", "", "not-in-this-status")
                .ends("ACCEPTED", "registered classified forwarded marked-simple simplified made-ordinary",
                        """
                        C1_ROUTE          2026-03-02 2026-03-17 met
                        C2_NOTICE         2026-03-02 2026-03-17 met
                        C3_OBJECT         2026-03-02 2026-03-09 cancelled
                        C12_SIMPLE_ACCEPT 2026-03-02 2026-03-05 met
                        C13_SIMPLE_ANSWER 2026-03-04 2026-03-18 cancelled
                        C4_HANDLE         2026-03-04 2026-05-06 running""",
                        "receipt forwarding simple-notice acceptance");
    }

    @Test
    void aSuggestionIsAdoptedInPart() {
        lamp().as(TRIAGE).act("classify", "{'class': 'suggestion'}").act("forward").as(HANDLER).act("accept", "{'route': null}").refused("legal-duty", "", "claims-only").act("study")
                .days(30).as(HEAD).act("issue-opinion", "{'adoption': 'partly'}").as(HANDLER).act("deliver", "{'mode': 'electronic'}")
                .as(PETITIONER).refused("request-review", "", "no-review")
                .as(HANDLER).days(36).ends("CLOSED", "registered classified forwarded accepted studied replied delivered closed-by-lapse",
                        """
                        C1_ROUTE  2026-03-02 2026-03-17 met
                        C2_NOTICE 2026-03-02 2026-03-17 met
                        C3_OBJECT 2026-03-02 2026-03-09 cancelled
                        C11_EVAL  2026-04-01 2026-05-06 missed""",
                        "receipt forwarding acceptance reply delivery-receipt");
    }

    @Test
    void aDutyOfTheLawIsAnsweredWithinTwoMonthsOfAcceptance() {
        forwarded().days(3).as(HANDLER).act("accept", "{'route': '31(5)'}")
                .days(9).act("legal-duty")
                .days(38).as(HEAD).act("issue-opinion").as(HANDLER).act("deliver").as(PETITIONER).refused("request-review", "", "no-review")
                .as(HANDLER).act("close")
                .ends("CLOSED", "registered classified forwarded accepted legal-duty-taken-up replied delivered closed",
                        """
                        C1_ROUTE       2026-03-02 2026-03-17 met
                        C2_NOTICE      2026-03-02 2026-03-17 met
                        C3_OBJECT      2026-03-02 2026-03-09 cancelled
                        C16_LEGAL_DUTY 2026-03-05 2026-05-06 cancelled
                        C16_LEGAL_DUTY 2026-03-05 2026-05-06 met
                        C11_EVAL       2026-04-21 2026-05-21 running""",
                        "receipt forwarding acceptance duty-reply delivery-receipt");
    }

    @Test
    void whatArbitrationDecidesIsLedThere() {
        forwarded().days(1).as(HANDLER).act("accept").act("import-route").act("close")
                .ends("CLOSED", "registered classified forwarded accepted led-to-procedure closed",
                        """
                        C1_ROUTE  2026-03-02 2026-03-17 met
                        C2_NOTICE 2026-03-02 2026-03-17 met
                        C3_OBJECT 2026-03-02 2026-03-09 cancelled
                        C4_HANDLE 2026-03-03 2026-05-06 cancelled""",
                        "receipt forwarding acceptance route");
    }

    @Test
    void eightyPersonsSpeakThroughFive() {
        var fields = new HashMap<>(lampFields());
        fields.put("persons", 80);
        fields.put("representatives", people(6));
        var refused = new Visitor(port).postJson("/api/v1/petitions", Journey.JSON.writeValueAsString(fields));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Journey.body(refused).get("errors").findValuesAsString("field")).containsExactly("representatives");
        fields.put("representatives", people(5));
        var group = Journey.begun(outside(), fields).as(TRIAGE).act("classify").act("forward").as(HANDLER).refused("simplify", "", "not-simple").act("accept").act("record-interview")
                .days(1).act("hold-hearing", "{'representatives': ['代表1', '代表2']}").days(20).act("conclude-hearing").as(HEAD).act("issue-opinion").as(HANDLER);
        assertThat(Journey.body(group.send("deliver", "{'person': '路人'}")).get("errors").findValuesAsString("field")).containsExactly("person");
        group.act("deliver", "{'person': '代表3'}")
                .ends("DELIVERED", "registered classified forwarded accepted interviewed hearing-called heard opinion-issued delivered",
                        """
                        C1_ROUTE      2026-03-02 2026-03-17 met
                        C2_NOTICE     2026-03-02 2026-03-17 met
                        C3_OBJECT     2026-03-02 2026-03-09 cancelled
                        C4_HANDLE     2026-03-02 2026-05-06 met
                        C5_REVIEW_REQ 2026-03-23 2026-04-22 running
                        C11_EVAL      2026-03-23 2026-04-22 running""",
                        "receipt forwarding acceptance interview-record hearing-notice hearing-record hearing-conclusion opinion delivery-receipt");
    }

    private static List<Map<String, String>> people(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(n -> Map.of("name", "代表" + n, "phone", "1390000000" + n)).toList();
    }
}
