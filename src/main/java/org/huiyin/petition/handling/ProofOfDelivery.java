package org.huiyin.petition.handling;

import org.huiyin.deadline.LawProfiles;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What shows that an answer reached the petitioner (Civil Procedure Law 86 to 95 by analogy, decision 034): by post the recorded dispatch or the signed return
 * receipt, in public a reason and the days for which a notice must stand, of a refused signature the witness or a remark.
 */
@Component
final class ProofOfDelivery {

    private final PostTrail trail;
    private final LawProfiles profiles;

    ProofOfDelivery(PostTrail trail, LawProfiles profiles) {
        this.trail = trail;
        this.profiles = profiles;
    }

    void check(Checks checks, Situation situation, DeliverOpinion.Facts facts) {
        var petition = situation.petition();
        var signed = filled(facts.person()) && Boolean.TRUE.equals(facts.signed());
        var issued = petition.course().path().issuedOn();
        var days = profiles.value(petition.origin().profile(), LawProfiles.Value.PUBLICATION_DAYS);
        var counts = (issued == null ? situation.today() : issued).plusDays(days);
        var inPublic = facts.mode() == DeliveryMode.PUBLIC;
        checks.that(facts.mode() != DeliveryMode.POST || signed || trail.posted(situation), "mode", "petition.post-unproven")
                .that(!inPublic || filled(facts.reason()), "reason", "petition.public-needs-reason")
                .that(!inPublic || facts.date() == null || !facts.date().isBefore(counts), "date", "petition.public-too-early", days, counts.toString())
                .that(!Boolean.FALSE.equals(facts.signed()) || filled(facts.reason()), "reason", "petition.refusal-needs-reason");
    }

    private static boolean filled(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
