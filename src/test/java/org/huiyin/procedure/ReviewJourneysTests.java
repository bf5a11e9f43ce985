package org.huiyin.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.procedure.Seat.*;

import java.util.Set;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.SamplePetitions;
import org.junit.jupiter.api.Test;

/** An answer that is contested, once and once more. */
class ReviewJourneysTests extends CountyOutside {

    @Test
    void anExplanationIsUpheldTwiceAndTheHearingIsNotCounted() {
        delivered()
                .days(5).as(PETITIONER).act("request-review")
                .days(15).as(REVIEWER).act("decide-review").act("deliver").refused("deliver", "", "delivered-already")
                .days(10).as(PETITIONER).act("request-rereview").as(REREVIEWER).stands("REREVIEW", "C8_REREVIEW 2026-04-01 2026-05-06 running")
                .days(4).act("hold-hearing").stands("REREVIEW", "C8_REREVIEW 2026-04-01 2026-05-06 paused").refused("decide-rereview", "", "hearing-open")
                .days(21).act("conclude-hearing").stands("REREVIEW", "C8_REREVIEW 2026-04-01 2026-05-25 running")
                .days(5).act("decide-rereview").act("deliver")
                .as(PETITIONER).refused("request-review", "", "not-in-this-status")
                .as(REREVIEWER).ends("FINAL",
                        "registered classified forwarded accepted interviewed opinion-issued delivered review-requested review-decided review-delivered rereview-requested hearing-called heard rereview-decided rereview-delivered",
                        """
                        C1_ROUTE        2026-03-02 2026-03-17 met
                        C2_NOTICE       2026-03-02 2026-03-17 met
                        C3_OBJECT       2026-03-02 2026-03-09 cancelled
                        C4_HANDLE       2026-03-02 2026-05-06 met
                        C5_REVIEW_REQ   2026-03-02 2026-04-01 met
                        C11_EVAL        2026-03-02 2026-04-01 missed
                        C6_REVIEW       2026-03-07 2026-04-07 met
                        C7_REREVIEW_REQ 2026-03-22 2026-04-21 met
                        C8_REREVIEW     2026-04-01 2026-05-25 met""",
                        """
                        receipt forwarding acceptance interview-record opinion delivery-receipt review-receipt review-opinion delivery-receipt
                        review-receipt hearing-notice hearing-record hearing-conclusion rereview-opinion delivery-receipt""");
    }

    @Test
    void whatWasRevokedIsAnsweredAnewAndNotTheSameWay() {
        delivered()
                .days(5).as(PETITIONER).act("request-review")
                .days(5).as(REVIEWER).act("decide-review", "{'decision': 'revoke', 'ground': 'facts', 'due': '@+40'}").found("to-deliver")
                .as(HANDLER).refused("deliver", "", "not-in-this-status").as(REVIEWER).act("deliver").found().refused("deliver", "", "delivered-already")
                .days(10).as(HEAD).refused("issue-opinion", "", "same-result").refused("issue-opinion", SAME_BUT_FOR_DOTS, "same-result").act("issue-opinion", SUPPORT).as(HANDLER).act("deliver").act("execute", "{'date': '@+5'}")
                .days(8).act("execute", "{'date': '@+0'}").act("close")
                .ends("CLOSED",
                        "registered classified forwarded accepted interviewed opinion-issued delivered review-requested review-decided revocation-delivered opinion-issued delivered execution-begun execution-urged executed closed",
                        """
                        C1_ROUTE      2026-03-02 2026-03-17 met
                        C2_NOTICE     2026-03-02 2026-03-17 met
                        C3_OBJECT     2026-03-02 2026-03-09 cancelled
                        C4_HANDLE     2026-03-02 2026-05-06 met
                        C5_REVIEW_REQ 2026-03-02 2026-04-01 met
                        C11_EVAL      2026-03-02 2026-04-01 cancelled
                        C6_REVIEW     2026-03-07 2026-04-07 met
                        C21_REDO      2026-03-12 2026-04-21 met
                        C5_REVIEW_REQ 2026-03-22 2026-04-21 running
                        C11_EVAL      2026-03-22 2026-04-21 running
                        C15_EXECUTE   2026-03-22 2026-03-27 missed""",
                        "receipt forwarding acceptance interview-record opinion delivery-receipt review-receipt review-opinion redo-order delivery-receipt opinion delivery-receipt urging");
    }

    @Test
    void whoeverRevokesAndSaysNoDayGivesSixtyAndNoneThatEndsOnARestDay() {
        delivered().days(1).as(PETITIONER).act("request-review").as(REVIEWER).act("decide-review", "{'decision': 'revoke', 'ground': 'facts'}")
                .stands("HANDLING", "C21_REDO 2026-03-03 2026-05-06 running");
    }

    @Test
    void aLetterThatCameInTimeReopensWhatLapsed() {
        delivered().days(33).as(CLERK).stands("CLOSED", "C5_REVIEW_REQ 2026-03-02 2026-04-01 missed")
                .act("request-review", "{'receivedOn': '@-3', 'scan': '@scan'}").stands("REVIEW", "C5_REVIEW_REQ 2026-03-02 2026-04-01 met", "C6_REVIEW 2026-04-01 2026-05-06 running");
    }

    private static final String SAME_BUT_FOR_DOTS = "{'claims': [{'claim': ' 请修好路灯。', 'facts': '经查，属实！', 'outcome': 'explain', 'basis': '丙', 'opinion': '丁'}]}";
    private static final String SUPPORT = "{'claims': [{'claim': '请修好路灯', 'facts': '经查属实', 'outcome': 'support', 'basis': '甲', 'opinion': '乙'}]}";

    @Test
    void aPromiseThatAReviewRevokesIsNoLongerOwed() {
        heard().as(HEAD).act("issue-opinion", SUPPORT).as(HANDLER).act("deliver").act("execute", "{'date': '@+60'}")
                .days(5).as(PETITIONER).act("request-review").as(REVIEWER).act("decide-review", "{'decision': 'revoke', 'ground': 'basis'}")
                .as(HEAD).ends("HANDLING", "registered classified forwarded accepted interviewed opinion-issued delivered execution-begun review-requested review-decided",
                        """
                        C1_ROUTE      2026-03-02 2026-03-17 met
                        C2_NOTICE     2026-03-02 2026-03-17 met
                        C3_OBJECT     2026-03-02 2026-03-09 cancelled
                        C4_HANDLE     2026-03-02 2026-05-06 met
                        C5_REVIEW_REQ 2026-03-02 2026-04-01 met
                        C11_EVAL      2026-03-02 2026-04-01 cancelled
                        C15_EXECUTE   2026-03-02 2026-05-01 cancelled
                        C6_REVIEW     2026-03-07 2026-04-07 met
                        C21_REDO      2026-03-07 2026-05-06 running""",
                        "receipt forwarding acceptance interview-record opinion delivery-receipt review-receipt review-opinion redo-order");
    }

    @Test
    void closingEarlyDoesNotShortenTheWindow() {
        delivered().act("close")
                .days(30).as(PETITIONER).act("request-review")
                .as(REVIEWER).ends("REVIEW", "registered classified forwarded accepted interviewed opinion-issued delivered closed review-requested",
                        """
                        C1_ROUTE      2026-03-02 2026-03-17 met
                        C2_NOTICE     2026-03-02 2026-03-17 met
                        C3_OBJECT     2026-03-02 2026-03-09 cancelled
                        C4_HANDLE     2026-03-02 2026-05-06 met
                        C5_REVIEW_REQ 2026-03-02 2026-04-01 met
                        C11_EVAL      2026-03-02 2026-04-01 running
                        C6_REVIEW     2026-04-01 2026-05-06 running""",
                        "receipt forwarding acceptance interview-record opinion delivery-receipt review-receipt");
    }

    @Test
    void aLateRequestIsRefusedWithItsDatesButALetterThatCameInTimeIsNot() {
        delivered().act("close")
                .days(31).as(PETITIONER).refused("request-review", "", "review-too-late", "2026年3月2日", "2026年4月1日")
                .as(CLERK).refused("request-review", "{'receivedOn': '@+0'}", "review-too-late", "2026年4月1日").wrong("request-review", "{'receivedOn': '@-1'}", "scan")
                .act("request-review", "{'receivedOn': '@-1', 'scan': '@scan'}")
                .ends("REVIEW", "registered classified forwarded accepted interviewed opinion-issued delivered closed review-requested",
                        """
                        C1_ROUTE      2026-03-02 2026-03-17 met
                        C2_NOTICE     2026-03-02 2026-03-17 met
                        C3_OBJECT     2026-03-02 2026-03-09 cancelled
                        C4_HANDLE     2026-03-02 2026-05-06 met
                        C5_REVIEW_REQ 2026-03-02 2026-04-01 met
                        C11_EVAL      2026-03-02 2026-04-01 missed
                        C6_REVIEW     2026-04-01 2026-05-06 running""",
                        "receipt forwarding acceptance interview-record opinion delivery-receipt review-receipt attachment");
    }

    @Test
    void aChangedAnswerIsCarriedOutAndMayStillBeContested() {
        delivered().as(PETITIONER).act("request-review")
                .days(3).as(REVIEWER).act("decide-review", "{'decision': 'change', 'outcome': 'support'}").act("deliver").refused("close", "", "execute-first")
                .as(HANDLER).act("execute", "{'date': '@+10'}")
                .days(4).act("execute", "{'date': '@+0'}").as(PETITIONER).act("request-rereview").as(REREVIEWER).act("decide-rereview").act("deliver")
                .ends("FINAL",
                        "registered classified forwarded accepted interviewed opinion-issued delivered review-requested review-decided review-delivered execution-begun executed rereview-requested rereview-decided rereview-delivered",
                        """
                        C1_ROUTE        2026-03-02 2026-03-17 met
                        C2_NOTICE       2026-03-02 2026-03-17 met
                        C3_OBJECT       2026-03-02 2026-03-09 cancelled
                        C4_HANDLE       2026-03-02 2026-05-06 met
                        C5_REVIEW_REQ   2026-03-02 2026-04-01 met
                        C11_EVAL        2026-03-02 2026-04-01 running
                        C6_REVIEW       2026-03-02 2026-04-01 met
                        C7_REREVIEW_REQ 2026-03-05 2026-04-07 met
                        C15_EXECUTE     2026-03-05 2026-03-15 met
                        C8_REREVIEW     2026-03-09 2026-04-08 met""",
                        "receipt forwarding acceptance interview-record opinion delivery-receipt review-receipt review-opinion delivery-receipt review-receipt rereview-opinion delivery-receipt");
    }

    @Test
    void whoHadAHandInItBeforeDoesNotReviewItAlsoForTheReviewingOrgan() {
        var both = new Actor("both-330726-zf", "330726-zf", "330726", Set.of(Role.UNIT_HEAD, Role.REVIEWER));
        var disputed = forwarded().as(HANDLER).act("refer-jurisdiction");
        assertThat(taken(both, disputed, "settle-jurisdiction")).isInstanceOf(Outcome.Done.class);
        disputed.as(TRAFFIC).act("accept").act("record-interview").as(TRAFFIC_HEAD).act("issue-opinion").as(TRAFFIC).act("deliver").as(PETITIONER).act("request-review");
        assertThat(taken(both, disputed, "decide-review")).isInstanceOfSatisfying(Outcome.Refused.class, refused -> assertThat(refused.code()).isEqualTo("had-a-hand"));
        disputed.as(REVIEWER).act("record-interview").act("decide-review", "{'decision': 'revoke', 'ground': 'facts'}").act("deliver").as(TRAFFIC_HEAD)
                .act("issue-opinion", SUPPORT).as(TRAFFIC).act("deliver").as(PETITIONER).act("request-review").as(REVIEWER).act("decide-review");
    }

    private Outcome taken(Actor actor, Journey journey, String action) {
        return acts.act(actor, journey.number(), road.version(journey.number()), Road.action(action), SamplePetitions.facts(Said.of(action, "", time.today(), "")));
    }

    @Test
    void afterTheLastWordTheSameFactsAreNoLongerAcceptedAndNewOnesAre() {
        var decided = delivered().as(PETITIONER).act("request-review").as(REVIEWER).act("decide-review").act("deliver")
                .as(PETITIONER).act("request-rereview").as(REREVIEWER).act("decide-rereview").act("deliver").as(TRIAGE).act("care");
        lamp().beside(decided).as(TRIAGE).act("refuse-final").refused("forward", "", "not-in-this-status")
                .ends("NO_LONGER", "registered refused-for-good", "C1_ROUTE 2026-03-02 2026-03-17 met", "receipt no-longer");
        lamp().beside(decided).as(TRIAGE).act("classify", "{'repeatOf': '@other'}").act("forward")
                .ends("FORWARDED", "registered classified forwarded",
                        """
                        C1_ROUTE  2026-03-02 2026-03-17 met
                        C2_NOTICE 2026-03-02 2026-03-17 running
                        C3_OBJECT 2026-03-02 2026-03-09 running""",
                        "receipt forwarding");
    }
}
