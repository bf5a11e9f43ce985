package org.huiyin.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.procedure.Seat.*;

import org.junit.jupiter.api.Test;

/** A hearing that is called, held, put off or written down late. */
class HearingJourneysTests extends CountyOutside {

    private static final String CALLED_OFF = "{'held': false, 'date': '@+0', 'reason': '信访人要求延期', 'record': null, 'conclusion': null}";

    private Journey contestedTwice() {
        return delivered().as(PETITIONER).act("request-review").as(REVIEWER).act("decide-review").act("deliver").as(PETITIONER).act("request-rereview").as(REREVIEWER);
    }

    @Test
    void theDayAfterTheHearingCountsAgainHoweverLateItIsWrittenDown() {
        contestedTwice().days(4).act("hold-hearing").days(25).act("conclude-hearing", "{'date': '@-5'}")
                .stands("REREVIEW", "C8_REREVIEW 2026-03-02 2026-04-22 running");
    }

    @Test
    void aHearingCalledAfterTheLastDayIsConcludedAllTheSame() {
        contestedTwice().days(40).act("hold-hearing").stands("REREVIEW", "C8_REREVIEW 2026-03-02 2026-04-01 missed").refused("decide-rereview", "", "hearing-open")
                .refused("hold-hearing", "", "hearing-open")
                .days(20).act("conclude-hearing").stands("REREVIEW", "C8_REREVIEW 2026-03-02 2026-04-01 missed").act("decide-rereview");
    }

    @Test
    void whatIsCalledOffMayBeCalledAnew() {
        contestedTwice().days(4).act("hold-hearing").wrong("conclude-hearing", "{'held': false}", "reason").wrong("conclude-hearing", "{'date': '@+0'}", "date")
                .days(3).act("conclude-hearing", CALLED_OFF).stands("REREVIEW", "C8_REREVIEW 2026-03-02 2026-04-07 running")
                .act("hold-hearing").act("conclude-hearing", CALLED_OFF).act("hold-hearing").act("conclude-hearing", CALLED_OFF)
                .ends("REREVIEW",
                        "registered classified forwarded accepted interviewed opinion-issued delivered review-requested review-decided review-delivered rereview-requested "
                                + "hearing-called heard hearing-called heard hearing-called heard",
                        """
                        C1_ROUTE        2026-03-02 2026-03-17 met
                        C2_NOTICE       2026-03-02 2026-03-17 met
                        C3_OBJECT       2026-03-02 2026-03-09 cancelled
                        C4_HANDLE       2026-03-02 2026-05-06 met
                        C5_REVIEW_REQ   2026-03-02 2026-04-01 met
                        C11_EVAL        2026-03-02 2026-04-01 running
                        C6_REVIEW       2026-03-02 2026-04-01 met
                        C7_REREVIEW_REQ 2026-03-02 2026-04-01 met
                        C8_REREVIEW     2026-03-02 2026-04-07 running""",
                        """
                        receipt forwarding acceptance interview-record opinion delivery-receipt review-receipt review-opinion delivery-receipt
                        review-receipt hearing-notice hearing-notice hearing-notice""");
    }

    @Test
    void aHearingCalledAgainOnTheDayOfTheLastLeavesNoDayOutTwice() {
        contestedTwice().days(4).act("hold-hearing").days(20).act("conclude-hearing").act("hold-hearing").days(20).act("conclude-hearing")
                .stands("REREVIEW", "C8_REREVIEW 2026-03-02 2026-05-12 running");
    }

    @Test
    void whatIsToldOfThePauseIsWhatWasLeftOut() {
        var called = contestedTwice().act("hold-hearing").days(20).act("conclude-hearing").stands("REREVIEW", "C8_REREVIEW 2026-03-02 2026-04-21 running");
        assertThat(called.read("/api/v1/staff/petitions/" + called.number() + "/deadlines")).contains("听证所需的20日");
    }

    @Test
    void inHandlingToo() {
        heard().act("hold-hearing").act("conclude-hearing", CALLED_OFF).stands("HANDLING").act("hold-hearing").days(20).act("conclude-hearing").stands("HANDLING");
    }
}
