package org.huiyin.coordination.mediation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mediation with what is said in it.
 *
 * @param text       the one that counts
 * @param points     once both consented to it
 * @param courtUntil the day by which both may ask the court to confirm the agreement; none before there is one
 */
public record MediationView(Mediation mediation, DisputeSaid said, List<PartyView> parties, @Nullable Mediator mediator, @Nullable Studio studio, List<MediationSession> sessions,
        @Nullable AgreementText text, List<Point> points, @Nullable LocalDate courtUntil) {

    public MediationView {
        parties = List.copyOf(parties);
        sessions = List.copyOf(sessions);
        points = List.copyOf(points);
    }

    public PartyView party(Side side) {
        return parties.stream().filter(one -> one.party().side() == side).findFirst().orElseThrow();
    }
}
