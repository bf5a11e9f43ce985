package org.huiyin.coordination.mediation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what is shown of a mediation. */
@Component
record ShowMediation(MediationRows rows, MediationSeals seals, PartyRows parties, RosterRows roster, MediationSessionRows sessions, Doing doing) {

    private static final int SHOWN_OF_PHONE = 3;

    MediationView forOffice(Mediation mediation, MediationSettings settings) {
        return view(mediation, sessions.of(mediation), true, settings);
    }

    MediationView forSides(Mediation mediation, MediationSettings settings) {
        return view(mediation, sessions.of(mediation).stream().map(MediationSession::withoutNote).toList(), false, settings);
    }

    DisputeSaid said(Mediation mediation) {
        return said(mediation, rows.sealed(mediation));
    }

    DisputeSaid said(Mediation mediation, byte @Nullable [] sealed) {
        return seals.open("mediation/" + mediation.id(), sealed, DisputeSaid.class, DisputeSaid.GONE);
    }

    private MediationView view(Mediation mediation, List<MediationSession> held, boolean office, MediationSettings settings) {
        var mediator = Optional.ofNullable(mediation.mediator()).flatMap(roster::mediator);
        var people = parties.of(mediation.id()).stream()
                .map(known -> new PartyView(known.party(), known.said().name(), office ? masked(known.said().phone()) : null, known.said().unit())).toList();
        return new MediationView(mediation, said(mediation), people, mediator.orElse(null), mediator.flatMap(one -> roster.studio(one.studio())).orElse(null), held,
                doing.texts().last(mediation).orElse(null), doing.all(mediation), court(mediation, settings));
    }

    private static @Nullable LocalDate court(Mediation mediation, MediationSettings settings) {
        return mediation.agreedOn() == null ? null : mediation.agreedOn().plusDays(settings.court());
    }

    private static @Nullable String masked(@Nullable String phone) {
        return phone == null ? null : phone.length() < 7 ? "***" : phone.substring(0, SHOWN_OF_PHONE) + "****" + phone.substring(phone.length() - 2);
    }
}
