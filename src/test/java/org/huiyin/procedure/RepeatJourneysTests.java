package org.huiyin.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.lampFields;
import static org.huiyin.procedure.Seat.*;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.huiyin.petition.lifecycle.Offices;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Row 37: what was answered and closed, and comes again with new facts, is looked at from above. */
class RepeatJourneysTests extends CountyOutside {

    private static final String AGAIN = "{'repeatOf': '@other'}";

    @Autowired Offices offices;

    private Journey closed() {
        return delivered().act("close");
    }

    private Journey again(Journey before) {
        return lamp().beside(before).as(TRIAGE).act("classify", AGAIN);
    }

    private static String file(Journey journey) {
        return "/api/v1/staff/petitions/" + journey.number();
    }

    private static String waiting(Journey journey, Seat seat) {
        return journey.as(seat).read("/api/v1/staff/petitions?view=escalated&limit=200");
    }

    @Test
    void whatComesAgainIsLookedAtFromAboveAndGoesItsWayMeanwhile() {
        var before = closed();
        var journey = again(before.days(3));
        assertThat(waiting(journey, CITY_TRIAGE)).contains(journey.number(), "\"verification\":\"asked\"");
        assertThat(waiting(journey, TRIAGE)).doesNotContain(journey.number());
        assertThat(journey.as(CITY_TRIAGE).read("/console/inbox?view=escalated")).contains(journey.number());
        assertThat(journey.read(file(before))).as("what came before").contains("已办结", journey.number());
        assertThat(before.as(HANDLER).read(file(before))).as("not yet in sight").doesNotContain(journey.number());
        journey.as(TRIAGE).act("forward").as(HANDLER).act("accept").act("record-interview")
                .as(CITY_TRIAGE).wrong("verify-repeat", "{'date': '@+1'}", "date").wrong("verify-repeat", "{'result': '好'}", "result")
                .days(4).act("verify-repeat", "{'result': 'to-be-put-right', 'text': '原办理未核实停电时间'}").refused("verify-repeat", "", "verified-already");
        assertThat(waiting(journey, CITY_TRIAGE)).doesNotContain(journey.number());
        assertThat(journey.as(HEAD).read("/api/v1/staff/reminders")).contains("\"event\":\"verified\"");
        assertThat(journey.as(HANDLER).read(file(journey))).contains("\"state\":\"to-be-put-right\"", "原办理未核实停电时间", before.number());
        assertThat(before.as(HANDLER).read(file(before))).as("within sight").contains("\"repeats\":[{\"number\":\"" + journey.number());
        assertThat(journey.seen()).contains("金华市信访局对原办理情况作了提级核查：需要纠正").doesNotContain("escalation", "原办理未核实停电时间");
        journey.as(HANDLER).ends("HANDLING", "registered classified forwarded accepted interviewed verified",
                """
                C1_ROUTE  2026-03-05 2026-03-20 met
                C2_NOTICE 2026-03-05 2026-03-20 met
                C3_OBJECT 2026-03-05 2026-03-12 cancelled
                C4_HANDLE 2026-03-05 2026-05-06 running""",
                "receipt forwarding acceptance interview-record escalation verification verification");
    }

    @Test
    void nobodyWaitsForTheOfficeAbove() {
        var journey = again(closed()).act("forward").as(HANDLER).act("accept").act("record-interview").as(HEAD).act("issue-opinion").as(HANDLER).act("deliver").act("close");
        assertThat(waiting(journey, CITY_TRIAGE)).contains(journey.number());
        journey.act("verify-repeat").as(HANDLER).stands("CLOSED");
        assertThat(papers(journey.number())).endsWith("verification", "verification");
        assertThat(jdbc.sql("select count(*) from reminder r join petition p on p.id = r.petition where p.number = ? and r.event = 'verified'").param(journey.number())
                .query(Integer.class).single()).as("confirmed: nothing to put right").isZero();
    }

    @Test
    void onlyWhatTheSamePetitionerWasAnsweredIsEscalated() {
        assertThat(papers(again(delivered()).number())).as("still open").doesNotContain("escalation");
        assertThat(papers(again(lamp().as(PETITIONER).act("withdraw")).number())).as("taken back").doesNotContain("escalation");
        var another = lampFields();
        another.put("petitioner", Map.of("name", "钱验", "phone", "13800000009", "address", "人民路9号"));
        var journey = Journey.begun(outside(), another).beside(closed()).as(TRIAGE).act("classify", AGAIN);
        assertThat(papers(journey.number())).as("somebody else").doesNotContain("escalation");
        assertThat(journey.read(file(journey))).contains("\"verification\":null");
    }

    @Test
    void theLetterTellsTheAnswerThatItsOfficeMayRead() throws IOException {
        var before = closed();
        assertThat(again(before).as(CITY_TRIAGE).letter("escalation")).contains("金华市信访局：", before.number(), "浦江县住房和城乡建设局", "意见乙", "请修好路灯");
        var elsewhere = lampFields();
        elsewhere.put("region", "330700");
        var journey = Journey.begun(outside(), elsewhere).beside(before).as(CITY_TRIAGE).act("classify", AGAIN);
        assertThat(journey.letter("escalation")).contains("浙江省信访局：", before.number(), "见原事项案卷").doesNotContain("意见乙");
    }

    @Test
    void aWrongLinkIsPutRightAndTheLetterWrittenAnew() {
        var journey = again(closed()).beside(closed()).act("classify", AGAIN).act("classify");
        assertThat(papers(journey.number())).filteredOn("escalation"::equals).hasSize(2);
        assertThat(papers(journey.beside(delivered()).as(TRIAGE).act("classify", AGAIN).number())).filteredOn("escalation"::equals).hasSize(2);
        assertThat(waiting(journey, CITY_TRIAGE)).doesNotContain(journey.number());
    }

    @Test
    void anAccusationIsEscalatedOnceItIsKnownWhomItAccusesAndPastNobodyAccused() {
        var accusation = "{'repeatOf': '@other', 'class': 'accusation'}";
        var journey = lamp().beside(closed()).as(TRIAGE).act("classify", accusation);
        assertThat(papers(journey.number())).as("not settled").doesNotContain("escalation");
        journey.act("classify", "{'class': 'accusation', 'accused': ['330726-zjj']}").unknownTo(HANDLER, HEAD);
        assertThat(waiting(journey, CITY_TRIAGE)).contains(journey.number());
        var above = lamp().beside(closed()).as(TRIAGE).act("classify", "{'repeatOf': '@other', 'class': 'accusation', 'accused': ['330700-xfj']}").unknownTo(CITY_TRIAGE);
        assertThat(papers(above.number())).as("the office above is accused").doesNotContain("escalation");
        assertThat(waiting(above, CITY_TRIAGE)).doesNotContain(above.number());
    }

    @Test
    void theOfficeAboveIsFoundByTheDirectoryPastTheAccused() {
        assertThat(offices.officeAbove("330726-xfj", List.of()).orElseThrow().id()).isEqualTo("330700-xfj");
        assertThat(offices.officeAbove("330726-xfj", List.of("330700-xfj")).orElseThrow().id()).isEqualTo("330000-xfj");
        assertThat(offices.officeAbove("330000-xfj", List.of())).as("the top").isEmpty();
    }
}
