package org.huiyin.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.procedure.Seat.*;

import java.util.List;
import org.huiyin.petition.lifecycle.Offices;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is still owed when an answer was looked at for the last time. */
class LastWordJourneysTests extends CountyOutside {

    private static final String REDONE = "{'decision': 'revoke', 'ground': 'facts', 'due': '@+40'}";
    private static final String SUPPORT = "{'claims': [{'claim': '请修好路灯', 'facts': '经查属实', 'outcome': 'support', 'basis': '甲', 'opinion': '乙'}]}";

    @Autowired Offices offices;

    private Journey reviewed() {
        return delivered().as(PETITIONER).act("request-review").as(REVIEWER).act("decide-review").act("deliver");
    }

    private Journey contestedTwice() {
        return reviewed().as(PETITIONER).act("request-rereview").as(REREVIEWER);
    }

    @Test
    void theLastWordWaitsForItsDeliveryAndExecutionWhateverCareIsGiven() {
        contestedTwice().act("decide-rereview", "{'decision': 'change', 'outcome': 'support'}").found("to-deliver", "review")
                .as(TRIAGE).act("care")
                .as(HANDLER).found("in-hand").act("execute", "{'date': '@+3'}").stands("FINAL_CARE", "C15_EXECUTE 2026-03-02 2026-03-05 running").found("in-hand")
                .as(REREVIEWER).act("post").act("return-post").act("deliver").found().refused("deliver", "", "delivered-already")
                .days(3).as(HANDLER).act("execute", "{'date': '@+0'}").found().refused("execute", "{'date': '@+0'}", "executed-already");
    }

    @Test
    void whatARereviewRevokesIsReplacedByWhatItSays() {
        contestedTwice().wrong("decide-rereview", "{'decision': 'revoke'}", "outcome").wrong("decide-rereview", "{'decision': 'change'}", "outcome")
                .act("decide-rereview", "{'decision': 'revoke', 'ground': 'facts', 'outcome': 'support'}")
                .as(HANDLER).found("in-hand").act("execute", "{'date': '@+0'}").found();
        contestedTwice().act("decide-rereview", "{'decision': 'revoke', 'ground': 'facts', 'outcome': 'explain'}").as(HANDLER).found();
        delivered().as(PETITIONER).act("request-review").as(REVIEWER).wrong("decide-review", "{'decision': 'change'}", "outcome").act("decide-review", REDONE);
    }

    @Test
    void moreThanWasCarriedOutBeforeIsCarriedOutAgain() {
        delivered().as(PETITIONER).act("request-review").as(REVIEWER).act("decide-review", "{'decision': 'change', 'outcome': 'support'}").act("deliver")
                .as(HANDLER).wrong("execute", "{'date': '@-1'}", "date").act("execute", "{'date': '@+10'}").days(2).act("execute", "{'date': '@+0'}")
                .as(PETITIONER).act("request-rereview").as(REREVIEWER).act("decide-rereview", "{'decision': 'change', 'outcome': 'support'}").act("deliver")
                .days(1).as(HANDLER).found("in-hand").wrong("execute", "{'date': '@-2'}", "date").act("execute", "{'date': '@+0'}").refused("execute", "{'date': '@+0'}", "executed-already");
    }

    @Test
    void whatWasCarriedOutAndIsUpheldIsNotOwedAgain() {
        heard().as(HEAD).act("issue-opinion", SUPPORT).as(HANDLER).act("deliver").act("execute", "{'date': '@+5'}").act("execute", "{'date': '@+0'}")
                .as(PETITIONER).act("request-review").as(REVIEWER).act("decide-review").act("deliver").as(PETITIONER).act("request-rereview")
                .as(REREVIEWER).act("decide-rereview").act("deliver").found().as(HANDLER).found();
    }

    @Test
    void aLateLetterIsTakenDownOnce() {
        delivered().act("close").days(31).as(CLERK).wrong("request-review", "{'receivedOn': '@-1'}", "scan").act("request-review", "{'receivedOn': '@-1', 'scan': '@scan'}")
                .as(REVIEWER).act("decide-review", "{'decision': 'change', 'outcome': 'support'}").act("deliver").as(HANDLER).act("execute")
                .as(CLERK).refused("request-review", "{'receivedOn': '@-1'}", "requested-already");
        delivered().act("close").days(31).as(CLERK).act("request-review", "{'receivedOn': '@-31', 'scan': '@scan'}")
                .as(REVIEWER).act("decide-review").act("deliver").refused("deliver", "", "delivered-already");
    }

    @Test
    void whoIsComplainedOfIsPassedOverOnPaperAsInDeed() {
        assertThat(offices.above("330726-zjj", List.of()).orElseThrow().id()).isEqualTo("330726-zf");
        assertThat(offices.above("330726-zjj", List.of("330726-zf")).orElseThrow().id()).isEqualTo("330700-zf");
        assertThat(offices.above(null, List.of())).isEmpty();
    }
}
