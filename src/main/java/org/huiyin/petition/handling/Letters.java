package org.huiyin.petition.handling;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.deadline.Derivation;
import org.huiyin.deadline.DueDates;
import org.huiyin.deadline.Term;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.Organisations;
import org.huiyin.notice.Field;
import org.huiyin.notice.Issuer;
import org.huiyin.notice.NoticeFacts;
import org.huiyin.notice.NoticeKind;
import org.huiyin.notice.Procedure;
import org.huiyin.notice.Writing;
import org.huiyin.petition.lifecycle.Case;
import org.huiyin.petition.lifecycle.Petitioners;
import org.huiyin.petition.lifecycle.Route;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the organ's papers tell: to whom, about what, in whose name, until when. */
@Component
final class Letters {

    private final Organisations organisations;
    private final Petitioners petitioners;
    private final DueDates dates;

    Letters(Organisations organisations, Petitioners petitioners, DueDates dates) {
        this.organisations = organisations;
        this.petitioners = petitioners;
        this.dates = dates;
    }

    NoticeFacts acceptance(Situation situation, @Nullable String route) {
        var petition = situation.petition();
        var today = situation.today();
        var due = Route.RESIDUAL.equals(route) ? dates.derive(Term.C4_HANDLE, today, petition.origin().profile()).due() : null;
        var received = LocalDate.ofInstant(petition.origin().receivedAt(), LegalTime.ZONE);
        return begun(NoticeKind.ACCEPTANCE, petition).day(Field.RECEIVED_ON, received).day(Field.ACCEPTED_ON, today)
                .words(Field.PROCEDURE, procedure(petition, route).words()).day(Field.DUE, due).done();
    }

    /** The most days by which this petition's law lets its handling be extended (Art 34). */
    int mostDays(Case petition) {
        return dates.longest(Term.C4X_EXTEND, petition.origin().profile());
    }

    Derivation extended(Case petition, LocalDate from, int days) {
        return dates.derive(Term.C4X_EXTEND, from, petition.origin().profile(), days);
    }

    NoticeFacts extension(Situation situation, String reason, LocalDate from, Derivation longer) {
        var petition = situation.petition();
        return begun(NoticeKind.EXTENSION, petition).text(Field.REASON, reason).day(Field.OLD_DUE, from).day(Field.NEW_DUE, longer.due())
                .number(Field.DAYS, longer.length()).text(Field.APPROVER, issuer(petition).name()).done();
    }

    NoticeFacts opinion(Situation situation, List<NoticeFacts.Claim> claims) {
        var petition = situation.petition();
        var paper = begun(NoticeKind.OPINION, petition).claims(claims).text(Field.REVIEW_ORGAN, above(petition));
        if (petition.reviewable()) {
            paper.number(Field.REVIEW_DAYS, dates.derive(Term.C5_REVIEW_REQ, situation.today(), petition.origin().profile()).length());
        }
        return paper.done();
    }

    private Writing begun(NoticeKind kind, Case petition) {
        return NoticeFacts.of(kind, issuer(petition), petition.number(), petition.origin().title()).to(petitioners.addressee(petition.id()));
    }

    private @Nullable String above(Case petition) {
        return organisations.find(petition.course().holder()).map(Organisation::parent).flatMap(organisations::find).map(Organisation::name).orElse(null);
    }

    private Issuer issuer(Case petition) {
        var unit = organisations.current(petition.course().holder());
        return new Issuer(unit.id(), unit.name(), unit.phone(), unit.address());
    }

    private static Procedure procedure(Case petition, @Nullable String route) {
        return switch (petition.course().petitionClass()) {
            case SUGGESTION -> Procedure.SUGGESTION;
            case ACCUSATION -> Procedure.ACCUSATION;
            case CLAIM -> Procedure.of(route);
            case null -> throw new IllegalStateException("nothing is accepted before it is classified");
        };
    }
}
