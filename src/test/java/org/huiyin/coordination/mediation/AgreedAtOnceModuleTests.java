package org.huiyin.coordination.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.coordination.mediation.SampleMediations.*;
import static org.huiyin.petition.SamplePetitions.*;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.huiyin.runtime.InvalidInput;
import org.junit.jupiter.api.Test;

/** Two consent, agree or change the text in the same second. */
class AgreedAtOnceModuleTests extends OnMediations {

    @Test
    void bothConsentInTheSameSecondAndItIsUnderWayOnce() throws Exception {
        for (int i = 0; i < 5; i++) {
            var opened = opening.open(MEDIATION_CLERK, order(null, "甲小明", "乙小红"));
            var number = opened.mediation().number();
            atOnce(() -> own.say(HERE, number, opened.firstCode(), word("consent", null, null)), () -> own.say(HERE, number, opened.secondCode(), word("consent", null, null)));
            assertThat(seen(opened).mediation()).returns(MediationState.UNDER_WAY, Mediation::state);
            assertThat(seen(opened).parties()).allSatisfy(who -> assertThat(who.party().consentedAt()).isNotNull());
        }
    }

    @Test
    void bothAgreeInTheSameSecondAndItsPointsAreOwedOnce() throws Exception {
        var opened = underWay(house, MEDIATION_CLERK, TODAY);
        write(opened, "改装檐沟", "付修墙的钱");
        var hash = seen(opened).text().sha256();
        var number = opened.mediation().number();
        atOnce(() -> own.agree(HERE, number, opened.firstCode(), hash), () -> own.agree(HERE, number, opened.secondCode(), hash));
        assertThat(seen(opened).mediation().state()).isEqualTo(MediationState.AGREED);
        assertThat(seen(opened).points()).extracting(Point::number).containsExactly(1, 2);
    }

    @Test
    void aTextThatChangesWhileOneConsentsIsNeverAgreedUnseen() throws Exception {
        for (int i = 0; i < 5; i++) {
            var opened = underWay(house, MEDIATION_CLERK, TODAY);
            write(opened, "改装檐沟");
            var first = seen(opened).text();
            agree(opened, Side.FIRST);
            var at = version(opened);
            var failed = atOnce(() -> own.agree(HERE, opened.mediation().number(), opened.secondCode(), first.sha256()),
                    () -> writing.write(MEDIATION_CLERK, opened.mediation().id(), text(at, TODAY.plusDays(3), "拆掉檐沟")));
            var now = seen(opened);
            assertThat(failed).as("one of the two").isOne();
            if (now.mediation().state() == MediationState.AGREED) {
                assertThat(now.text().sha256()).isEqualTo(first.sha256());
            } else {
                assertThat(now.text()).returns(2, AgreementText::seq).returns(List.of(), AgreementText::agreed);
            }
        }
    }

    /** @return how many were refused */
    private static int atOnce(Callable<Object> one, Callable<Object> other) throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            var refused = 0;
            for (var done : threads.invokeAll(List.of(one, other))) {
                try {
                    done.get();
                } catch (java.util.concurrent.ExecutionException e) {
                    assertThat(e).hasCauseInstanceOf(InvalidInput.class);
                    refused++;
                }
            }
            return refused;
        }
    }
}
