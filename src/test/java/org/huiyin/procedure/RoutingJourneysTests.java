package org.huiyin.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.procedure.Seat.*;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.directory.ImportOrganisations;
import org.huiyin.petition.SamplePetitions;
import org.huiyin.petition.succession.HandOverToSuccessors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Petitions that go from one unit to another, or to several. */
class RoutingJourneysTests extends CountyOutside {

    @Autowired ImportOrganisations organisations;
    @Autowired HandOverToSuccessors succession;

    @BeforeEach
    void theOldBureauStands() throws IOException {
        directory("330726-lsj,浦江县城乡环境整治局,DEPARTMENT,330726,330726-zf,");
    }

    private void directory(String row) throws IOException {
        var admin = new Actor("admin", null, null, Set.of(Role.ADMIN));
        organisations.importOrganisations(admin, new ByteArrayInputStream(("id,name,kind,region,parent,successor\n" + row + "\n").getBytes(StandardCharsets.UTF_8)), false);
        succession.handOver();
    }

    @Test
    void nobodyWantsItUntilTheCommonSuperiorDecides() {
        forwarded()
                .days(1).as(HANDLER).act("object")
                .days(1).as(TRIAGE).act("uphold-objection")
                .days(1).act("forward", "{'to': '330726-jtj'}")
                .days(1).as(TRAFFIC).act("object", "{'proposed': '330726-zjj'}")
                .days(1).as(TRIAGE).act("uphold-objection")
                .days(1).act("refer-jurisdiction", "{'units': ['330726-zjj', '330726-jtj']}").refused("forward", "", "not-in-this-status")
                .days(3).as(ARBITER).act("settle-jurisdiction").as(TRAFFIC).refused("object", "", "jurisdiction-settled").refused("refer-jurisdiction", "", "jurisdiction-settled").act("accept")
                .ends("ACCEPTED",
                        "registered classified forwarded objected objection-upheld forwarded objected objection-upheld jurisdiction-referred jurisdiction-settled accepted",
                        """
                        C1_ROUTE         2026-03-02 2026-03-17 met
                        C2_NOTICE        2026-03-02 2026-03-17 cancelled
                        C3_OBJECT        2026-03-02 2026-03-09 met
                        C1_ROUTE         2026-03-02 2026-03-17 met
                        C2_NOTICE        2026-03-05 2026-03-20 cancelled
                        C3_OBJECT        2026-03-05 2026-03-12 met
                        C1_ROUTE         2026-03-02 2026-03-17 met
                        C20_JURISDICTION 2026-03-08 2026-03-23 met
                        C2_NOTICE        2026-03-11 2026-03-26 met
                        C4_HANDLE        2026-03-11 2026-05-11 running""",
                        "receipt forwarding objection return-slip forwarding objection return-slip jurisdiction acceptance");
    }

    @Test
    void whoseObjectionWasRejectedIsToldSo() {
        forwarded().as(HANDLER).act("object").as(TRIAGE).act("reject-objection").as(HANDLER).refused("object", "", "objection-rejected")
                .refused("refer-jurisdiction", "", "objection-rejected").days(9).refused("object", "", "objection-rejected");
    }

    @Test
    void aDisputeWithoutADayIsDecidedWithinFifteenAndNoneThatEndsOnARestDay() {
        forwarded().days(4).as(HANDLER).act("refer-jurisdiction").as(ARBITER).stands("JURISDICTION", "C20_JURISDICTION 2026-03-06 2026-03-23 running");
    }

    @Test
    void whatHappenedElsewhereGoesToTheOfficeThere() {
        var elsewhere = lamp().as(TRIAGE).act("classify").refused("forward", "{'to': '330803-zjj'}", "not-below", "甄别分类")
                .days(2).act("classify", "{'region': '330803'}").stands("REGISTERED", "C1_ROUTE 2026-03-02 2026-03-17 running").found();
        elsewhere.as(QUJIANG_TRIAGE).found("to-route").act("forward", "{'to': '330803-zjj'}")
                .ends("FORWARDED", "registered classified classified forwarded",
                        """
                        C1_ROUTE  2026-03-02 2026-03-17 met
                        C2_NOTICE 2026-03-04 2026-03-19 running
                        C3_OBJECT 2026-03-04 2026-03-11 running""",
                        "receipt whereabouts forwarding");
        lamp().as(TRIAGE).act("classify", "{'region': '330700'}").as(CITY_TRIAGE).act("forward", "{'to': '330700-zjj'}").stands("FORWARDED");
    }

    @Test
    void whatTheOfficeAboveHandedDownGoesBackToItFirst() {
        var fields = SamplePetitions.lampFields();
        fields.put("region", "330700");
        Journey.begun(outside(), fields).as(CITY_TRIAGE).act("classify").act("assign", "{'to': '330726-xfj'}")
                .as(TRIAGE).refused("classify", "{'region': '330803'}", "handed-down").act("object", "{'proposed': '330803-xfj'}")
                .as(CITY_TRIAGE).act("uphold-objection").act("classify", "{'region': '330803'}").as(QUJIANG_TRIAGE).act("forward", "{'to': '330803-zjj'}").stands("FORWARDED");
    }

    @Test
    void nothingIsJoinedToItself() {
        var lamp = lamp().as(TRIAGE);
        lamp.wrong("join", "{'parent': '%s'}".formatted(lamp.number()), "parent");
    }

    @Test
    void threeUnitsHelpAndOneIsLate() {
        heard().as(HEAD).act("invite-units", """
                {'units': [{'unit': '330726-jtj', 'part': '道路', 'due': '@+10'}, {'unit': '330726-swj', 'part': '排水', 'due': '@+10'}, {'unit': '330726-gaj', 'part': '治安', 'due': '@+12'}]}""")
                .days(8).as(TRAFFIC).act("answer-part").refused("answer-part", "", "part-answered")
                .days(1).as(WATER).act("answer-part").as(HEAD).refused("issue-opinion", "", "parts-open")
                .days(4).as(POLICE).act("answer-part").as(HEAD).act("issue-opinion").as(HANDLER).act("deliver")
                .ends("DELIVERED", "registered classified forwarded accepted interviewed units-invited part-answered part-answered part-answered opinion-issued delivered",
                        """
                        C1_ROUTE      2026-03-02 2026-03-17 met
                        C2_NOTICE     2026-03-02 2026-03-17 met
                        C3_OBJECT     2026-03-02 2026-03-09 cancelled
                        C4_HANDLE     2026-03-02 2026-05-06 met
                        C22_PART      2026-03-02 2026-03-12 met
                        C22_PART      2026-03-02 2026-03-12 met
                        C22_PART      2026-03-02 2026-03-14 missed
                        C5_REVIEW_REQ 2026-03-15 2026-04-14 running
                        C11_EVAL      2026-03-15 2026-04-14 running""",
                        "receipt forwarding acceptance interview-record call-to-help call-to-help call-to-help opinion delivery-receipt");
    }

    @Test
    void newOfficialsAnswerForOldAccounts() throws IOException {
        var halfWay = lamp().as(TRIAGE).act("classify").act("assign", "{'to': '330726-lsj'}").refused("hand-over", "", "not-dissolved")
                .days(2).as(OLD_BUREAU).act("accept").act("record-interview");
        directory("330726-lsj,浦江县城乡环境整治局,DEPARTMENT,330726,330726-zf,330726-jtj");
        assertThat(halfWay.as(TRIAGE).history()).contains("事项由浦江县交通运输局继续办理");
        halfWay.days(3).as(TRIAGE).refused("hand-over", "", "not-dissolved").unknownTo(OLD_BUREAU)
                .days(5).as(TRAFFIC_HEAD).act("issue-opinion").as(TRAFFIC).act("deliver")
                .ends("DELIVERED", "registered classified assigned accepted interviewed handed-over opinion-issued delivered",
                        """
                        C1_ROUTE      2026-03-02 2026-03-17 met
                        C2_NOTICE     2026-03-02 2026-03-17 met
                        C3_OBJECT     2026-03-02 2026-03-09 cancelled
                        C9_ASSIGN     2026-03-02 2026-04-01 met
                        C4_HANDLE     2026-03-04 2026-05-06 met
                        C5_REVIEW_REQ 2026-03-12 2026-04-13 running
                        C11_EVAL      2026-03-12 2026-04-13 running""",
                        "receipt assignment acceptance interview-record opinion delivery-receipt completion-report");
    }

    @Test
    void anOrganThatIsMergedWithItsReviewerIsReviewedByTheOneAbove() throws IOException {
        var contested = lamp().as(TRIAGE).act("classify").act("forward", "{'to': '330726-lsj'}").as(OLD_BUREAU).act("accept").act("record-interview")
                .as(OLD_HEAD).act("issue-opinion").as(OLD_BUREAU).act("deliver").as(PETITIONER).act("request-review").as(REVIEWER).stands("REVIEW");
        directory("330726-lsj,浦江县城乡环境整治局,DEPARTMENT,330726,330726-zf,330726-zf");
        assertThat(contested.as(PETITIONER).history()).contains("单位调整，原单位对该事项的责任今后由浦江县人民政府承担").doesNotContain("继续办理");
        contested.days(1).as(REREVIEWER).act("decide-review").act("deliver").stands("REVIEWED", "C6_REVIEW 2026-03-02 2026-04-01 met");
    }

    @Test
    void aPartIsHandedOverWithTheUnitThatOwesIt() throws IOException {
        var joint = heard().as(HEAD).act("invite-units", "{'units': [{'unit': '330726-lsj', 'part': '环境', 'due': '@+10'}]}");
        directory("330726-lsj,浦江县城乡环境整治局,DEPARTMENT,330726,330726-zf,330726-jtj");
        joint.days(3).as(TRAFFIC).act("answer-part").as(HEAD).act("issue-opinion")
                .ends("OPINION_ISSUED", "registered classified forwarded accepted interviewed units-invited handed-over part-answered opinion-issued",
                        """
                        C1_ROUTE  2026-03-02 2026-03-17 met
                        C2_NOTICE 2026-03-02 2026-03-17 met
                        C3_OBJECT 2026-03-02 2026-03-09 cancelled
                        C4_HANDLE 2026-03-02 2026-05-06 met
                        C22_PART  2026-03-02 2026-03-12 met""",
                        "receipt forwarding acceptance interview-record call-to-help opinion");
    }

    @Test
    void whatIsPendingBelowIsNotTakenAbove() {
        var pending = forwarded();
        var above = SamplePetitions.lampFields();
        above.put("region", "330700");
        Journey.begun(outside(), above).beside(pending).as(CITY_TRIAGE).days(3).act("refuse")
                .ends("REFUSED", "registered refused", "C1_ROUTE 2026-03-02 2026-03-17 met", "receipt non-acceptance");
        lamp().beside(pending).as(TRIAGE).refused("refuse", "", "join-instead").act("join")
                .ends("MERGED", "registered joined", "C1_ROUTE 2026-03-05 2026-03-20 met", "receipt");
    }
}
