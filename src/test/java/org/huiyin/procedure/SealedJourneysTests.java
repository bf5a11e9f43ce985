package org.huiyin.procedure;

import static org.huiyin.procedure.Seat.*;

import org.junit.jupiter.api.Test;

/** Accusations, which the accused must not learn of. */
class SealedJourneysTests extends CountyOutside {

    @Test
    void theDisciplineOrganTellsTheAccuserInItsOwnTerms() {
        accusing("浦江县住房和城乡建设局").as(TRIAGE).act("classify", "{'class': 'accusation', 'accused': ['330726-zjj']}").refused("forward", "", "accused-unit")
                .act("divert-discipline", "{'cadre': true}").unknownTo(HANDLER, HEAD, CLERK)
                .days(4).as(DISCIPLINE).act("accept", "{'route': null}").act("record-interview")
                .days(26).as(DISCIPLINE_HEAD).act("issue-opinion").as(DISCIPLINE)
                .days(5).act("deliver").act("close").unknownTo(HANDLER, HEAD, CLERK)
                .ends("CLOSED", "registered classified diverted-discipline accepted interviewed opinion-issued delivered closed",
                        """
                        C1_ROUTE           2026-03-02 2026-03-17 met
                        C17_ACCUSER_ACCEPT 2026-03-02 2026-03-23 met
                        C19_PASS_ON        2026-03-02 2026-03-09 met
                        C18_ACCUSER_RESULT 2026-04-01 2026-04-23 met
                        C11_EVAL           2026-04-06 2026-05-06 running""",
                        "receipt discipline-transfer cadre-note acceptance interview-record opinion delivery-receipt");
    }

    @Test
    void whatBelongsHigherIsSentUpAndLeavesANumberOnly() {
        accusing("浦江县住房和城乡建设局").as(TRIAGE).act("classify", "{'class': 'accusation', 'accused': ['330726-zjj']}").act("divert-discipline")
                .days(4).as(DISCIPLINE).act("divert-discipline", "{'to': '330700-jjw'}").unknownTo(TRIAGE, LEADER, CLERK, HANDLER, HEAD, DISCIPLINE, DISCIPLINE_HEAD, CITY_TRIAGE)
                .as(CITY_DISCIPLINE).ends("DIVERTED_DISCIPLINE", "registered classified diverted-discipline passed-on",
                        """
                        C1_ROUTE           2026-03-02 2026-03-17 met
                        C17_ACCUSER_ACCEPT 2026-03-02 2026-03-23 cancelled
                        C19_PASS_ON        2026-03-02 2026-03-09 met""",
                        "receipt discipline-transfer discipline-transfer");
    }

    @Test
    void whoTurnsOutToBeAccusedLosesSightAtOnceAndTheMatter() {
        accusing("浦江县公安局").as(TRIAGE).act("classify", "{'class': 'accusation', 'accused': ['330726-gaj']}").act("forward")
                .days(2).as(HANDLER).act("accept", "{'route': null}").act("record-interview")
                .days(1).as(LEADER).act("correct-accused", "{'accused': ['330726-zjj']}").unknownTo(HANDLER, HEAD)
                .as(TRIAGE).refused("forward", "", "accused-unit")
                .ends("REGISTERED", "registered classified forwarded accepted interviewed accused-corrected",
                        """
                        C1_ROUTE  2026-03-02 2026-03-17 met
                        C2_NOTICE 2026-03-02 2026-03-17 met
                        C3_OBJECT 2026-03-02 2026-03-09 cancelled
                        C1_ROUTE  2026-03-05 2026-03-20 running""",
                        "receipt forwarding acceptance interview-record");
    }

    @Test
    void whatAccusesTheOfficeGoesPastIt() {
        accusing("浦江县信访局").unknownTo(TRIAGE, CLERK, LEADER)
                .as(CITY_TRIAGE).act("classify", "{'class': 'accusation', 'accused': ['330726-xfj']}").act("divert-discipline").unknownTo(TRIAGE, CLERK, LEADER)
                .ends("DIVERTED_DISCIPLINE", "registered classified diverted-discipline",
                        """
                        C1_ROUTE           2026-03-02 2026-03-17 met
                        C17_ACCUSER_ACCEPT 2026-03-02 2026-03-23 running
                        C19_PASS_ON        2026-03-02 2026-03-09 running""",
                        "receipt discipline-transfer");
    }
}
