package org.huiyin.procedure;

import static org.huiyin.procedure.Seat.*;

import org.junit.jupiter.api.Test;

/** Parts of a joint matter: when they are due, who answers them, who is asked again. */
class JointJourneysTests extends CountyOutside {

    @Test
    void aPartIsAnsweredWhicheverWayTheMatterIsLed() {
        forwarded().as(HEAD).act("invite-units").as(HANDLER).act("accept", "{'route': '31(5)'}").act("legal-duty").as(TRAFFIC).act("answer-part").stands("LEGAL_DUTY");
        lamp().as(TRIAGE).act("classify", "{'class': 'suggestion'}").act("forward").as(HEAD).act("invite-units").as(HANDLER).act("accept", "{'route': null}").act("study")
                .as(TRAFFIC).act("answer-part").stands("STUDY");
    }

    @Test
    void aPartIsDueNoLaterThanTheAnswer() {
        heard().as(HEAD).wrong("invite-units", part("@+66"), "units[0].due").act("invite-units", part("@+65"));
    }

    @Test
    void whoHelpedMayBeAskedAgain() {
        heard().as(HEAD).act("invite-units").refused("invite-units", "", "has-a-part").as(TRAFFIC).act("answer-part").as(HEAD).act("issue-opinion").as(HANDLER).act("deliver")
                .as(PETITIONER).act("request-review").as(REVIEWER).act("decide-review", "{'decision': 'revoke', 'ground': 'facts', 'due': '@+30'}")
                .as(HEAD).wrong("invite-units", part("@+31"), "units[0].due").act("invite-units").as(TRAFFIC).act("answer-part");
        forwarded().as(HEAD).act("invite-units").as(HANDLER).act("object").as(TRIAGE).act("uphold-objection")
                .as(TRIAGE).act("forward").as(HEAD).act("invite-units").as(TRAFFIC).act("answer-part");
    }

    @Test
    void whoeverIsFoundCompetentAsksItsOwnHelpers() {
        forwarded().as(HEAD).act("invite-units", "{'units': [{'unit': '330726-swj', 'part': '管网', 'due': '@+10'}]}").as(HANDLER).act("refer-jurisdiction")
                .as(ARBITER).act("settle-jurisdiction").as(TRAFFIC).stands("FORWARDED", "C22_PART 2026-03-02 2026-03-12 cancelled");
    }

    private static String part(String due) {
        return "{'units': [{'unit': '330726-jtj', 'part': '道路部分', 'due': '%s'}]}".formatted(due);
    }
}
