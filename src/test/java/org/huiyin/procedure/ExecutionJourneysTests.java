package org.huiyin.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.procedure.Seat.*;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Row 27: what was promised is carried out by its day, or the organ is urged to. */
class ExecutionJourneysTests extends CountyOutside {

    private static final String SUPPORT = "{'claims': [{'claim': '请修好路灯', 'facts': '经查属实', 'outcome': 'support', 'basis': '甲', 'opinion': '乙'}]}";

    /** Promised on the first day for the tenth day after. */
    private Journey promised() {
        return heard().as(HEAD).act("issue-opinion", SUPPORT).as(HANDLER).act("deliver").act("execute", "{'date': '@+10'}");
    }

    @Test
    void whoLetsAPromisedDayPassIsUrgedByTheHouseAndThenByTheOffice() {
        promised().as(TRIAGE).refused("urge-execution", "", "promise-runs").days(10).refused("urge-execution", "", "promise-runs")
                .days(1).act("urge-execution", "{'demand': '请在本周内完成'}")
                .as(HANDLER).days(2).act("execute", "{'date': '@+0'}").as(TRIAGE).refused("urge-execution", "", "nothing-promised")
                .as(HANDLER).act("close").ends("CLOSED",
                        "registered classified forwarded accepted interviewed opinion-issued delivered execution-begun execution-urged execution-urged executed closed",
                        """
                        C1_ROUTE 2026-03-02 2026-03-17 met
                        C2_NOTICE 2026-03-02 2026-03-17 met
                        C3_OBJECT 2026-03-02 2026-03-09 cancelled
                        C4_HANDLE 2026-03-02 2026-05-06 met
                        C5_REVIEW_REQ 2026-03-02 2026-04-01 running
                        C11_EVAL 2026-03-02 2026-04-01 running
                        C15_EXECUTE 2026-03-02 2026-03-12 missed
                        """,
                        "receipt forwarding acceptance interview-record opinion delivery-receipt urging urging");
    }

    @Test
    void thatSomebodyIsUrgedIsSeenByWhoeverHasToDoWithIt() {
        var journey = promised().days(11);
        var file = "/api/v1/staff/petitions/" + journey.number();
        assertThat(journey.as(HANDLER).read(file)).contains("\"urgedOn\":\"2026-03-13\"", "请立即执行完毕");
        assertThat(journey.read("/api/v1/staff/petitions?view=overdue&limit=200&q=" + journey.number())).contains(journey.number(), "\"urged\":true");
        assertThat(journey.as(HEAD).read("/api/v1/staff/reminders")).contains("\"event\":\"execution-urged\"");
        assertThat(journey.as(LEADER).read("/api/v1/staff/reminders")).contains(journey.number());
        assertThat(journey.as(TRIAGE).wrong("urge-execution", "{'explainBy': '@-1'}", "explainBy").read("/console/petitions/" + journey.number())).contains("催办");
        assertThat(journey.seen()).contains("承诺的完成日期2026年3月12日已过").doesNotContain("urging");
        assertThat(journey.as(HANDLER).act("execute", "{'date': '@+0'}").read(file)).contains("\"urgedOn\":null");
    }

    @Test
    void aReviewTakesNothingFromAPromise() {
        promised().days(2).as(PETITIONER).act("request-review").days(9).as(TRIAGE).stands("REVIEW", "C15_EXECUTE 2026-03-02 2026-03-12 missed").act("urge-execution")
                .as(REVIEWER).act("decide-review").act("deliver").as(LEADER).act("urge-execution").as(HANDLER).act("execute", "{'date': '@+0'}")
                .as(TRIAGE).refused("urge-execution", "", "nothing-promised");
        promised().days(2).as(PETITIONER).act("request-review").as(REVIEWER).act("decide-review", "{'decision': 'change', 'outcome': 'explain'}").days(20)
                .as(TRIAGE).refused("urge-execution", "", "nothing-promised");
    }

    @Test
    void theOrganIsUrgedWhereverThePetitionLiesByThen() {
        var journey = delivered().as(PETITIONER).act("request-review").as(REVIEWER).act("decide-review").act("deliver").as(PETITIONER).act("request-rereview")
                .as(REREVIEWER).act("decide-rereview", "{'decision': 'change', 'outcome': 'support'}").act("deliver").as(HANDLER).act("execute", "{'date': '@+3'}").days(4);
        assertThat(journey.as(HEAD).read("/api/v1/staff/reminders")).contains(journey.number());
        assertThat(journey.read("/api/v1/staff/petitions?view=overdue&limit=200")).contains(journey.number());
        assertThat(journey.as(REREVIEWER).read("/api/v1/staff/petitions?view=due-soon&limit=200")).doesNotContain("\"urged\":true");
        assertThat(jdbc.sql("select count(*) from reminder r join petition p on p.id = r.petition where p.number = :number and r.term = 'C15_EXECUTE' and r.unit not in ('330726-zjj', '330726-xfj')")
                .params(Map.of("number", journey.number())).query(Integer.class).single()).isZero();
        journey.as(TRIAGE).act("care").act("urge-execution").as(HANDLER).act("execute", "{'date': '@+0'}").as(TRIAGE).refused("urge-execution", "", "nothing-promised");
    }

    @Test
    void aSealedMatterIsUrgedWithinItsChain() {
        var journey = accusing("浦江县住房和城乡建设局").as(TRIAGE).act("classify", "{'class': 'accusation', 'accused': ['330726-zjj']}").act("divert-discipline")
                .as(DISCIPLINE).act("accept", "{'route': null}").act("record-interview").as(DISCIPLINE_HEAD).act("issue-opinion", SUPPORT)
                .as(DISCIPLINE).act("deliver").act("execute", "{'date': '@+3'}").days(4).as(TRIAGE).act("urge-execution");
        journey.unknownTo(HANDLER, HEAD, CLERK).as(DISCIPLINE).stands("EXECUTING");
        assertThat(journey.as(HEAD).read("/api/v1/staff/reminders")).doesNotContain(journey.number());
        assertThat(jdbc.sql("select o.number from notice o join petition p on p.id = o.petition where p.number = ? and o.kind = 'URGING'").param(journey.number())
                .query(String.class).list()).as("of the series of sealed matters").hasSize(2).allMatch(number -> number.contains("专〔"));
    }

    @Test
    void whatIsANumberOnlyIsNotUrgedForTheOfficeMustNotKnow() {
        var journey = accusing("浦江县住房和城乡建设局").as(TRIAGE).act("classify", "{'class': 'accusation', 'accused': ['330726-zjj']}").act("divert-discipline", "{'to': '330700-jjw'}")
                .as(CITY_DISCIPLINE).act("accept", "{'route': null}").act("record-interview").as(CITY_DISCIPLINE_HEAD).act("issue-opinion", SUPPORT)
                .as(CITY_DISCIPLINE).act("deliver").act("execute", "{'date': '@+3'}").days(4);
        journey.stands("EXECUTING", "C15_EXECUTE 2026-03-02 2026-03-05 missed").unknownTo(TRIAGE, LEADER);
        assertThat(events(journey.number())).doesNotContain("execution-urged");
        assertThat(journey.as(LEADER).read("/api/v1/staff/reminders")).doesNotContain(journey.number());
    }
}
