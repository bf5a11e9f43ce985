package org.huiyin.petition.handling;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.deadline.Derivation;
import org.huiyin.deadline.DueDates;
import org.huiyin.deadline.Term;
import org.huiyin.directory.Organisation;
import org.huiyin.notice.Field;
import org.huiyin.notice.NoticeFacts;
import org.huiyin.notice.NoticeKind;
import org.huiyin.notice.Procedure;
import org.huiyin.notice.Writing;
import org.huiyin.petition.lifecycle.Case;
import org.huiyin.petition.lifecycle.Decision;
import org.huiyin.petition.lifecycle.Offices;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.petition.lifecycle.Stationery;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what the organ's papers tell: by which path it goes, until when, with which answer. */
@Component
final class Letters {

    private final Stationery stationery;
    private final Offices offices;
    private final DueDates dates;

    Letters(Stationery stationery, Offices offices, DueDates dates) {
        this.stationery = stationery;
        this.offices = offices;
        this.dates = dates;
    }

    /** The report to whoever assigned it, if one is still owed. */
    Decision reported(Situation situation, Decision decision, @Nullable String result, @Nullable String attitude) {
        return stationery.completion(situation, result, attitude).map(decision::paper).orElse(decision);
    }

    Writing paper(NoticeKind kind, Situation situation) {
        return stationery.paper(kind, situation);
    }

    /** Told that it was taken on; {@code handling} is the clock of 60 days, where it runs. */
    NoticeFacts acceptance(Situation situation, @Nullable String route, LocalDate acceptedOn, @Nullable Derivation handling) {
        return paper(NoticeKind.ACCEPTANCE, situation).day(Field.RECEIVED_ON, received(situation)).day(Field.ACCEPTED_ON, acceptedOn)
                .words(Field.PROCEDURE, procedure(situation.petition(), route).words()).day(Field.DUE, handling == null ? null : handling.due()).done();
    }

    NoticeFacts simple(Situation situation, Derivation answer) {
        return paper(NoticeKind.SIMPLE_NOTICE, situation).day(Field.RECEIVED_ON, received(situation)).day(Field.ACCEPTED_ON, situation.today())
                .day(Field.DUE, answer.due()).done();
    }

    private static LocalDate received(Situation situation) {
        return LocalDate.ofInstant(situation.petition().origin().receivedAt(), LegalTime.ZONE);
    }

    Derivation derive(Term term, Case petition, LocalDate from) {
        return dates.derive(term, from, petition.origin().profile());
    }

    /** The most days by which this petition's law lets its handling be extended (Art 34). */
    int mostDays(Case petition) {
        return dates.longest(Term.C4X_EXTEND, petition.origin().profile());
    }

    Derivation extended(Case petition, LocalDate from, int days) {
        return dates.derive(Term.C4X_EXTEND, from, petition.origin().profile(), days);
    }

    NoticeFacts extension(Situation situation, String reason, LocalDate from, Derivation longer) {
        return paper(NoticeKind.EXTENSION, situation).text(Field.REASON, reason).day(Field.OLD_DUE, from).day(Field.NEW_DUE, longer.due())
                .number(Field.DAYS, longer.length()).text(Field.APPROVER, stationery.name(situation.petition().course().holder())).done();
    }

    NoticeFacts opinion(Situation situation, List<NoticeFacts.Claim> claims) {
        var petition = situation.petition();
        var above = offices.above(petition.course().holder(), petition.course().excluded()).map(Organisation::name).orElse(null);
        var paper = paper(NoticeKind.OPINION, situation).claims(claims).text(Field.REVIEW_ORGAN, above);
        return petition.reviewable() ? paper.number(Field.REVIEW_DAYS, derive(Term.C5_REVIEW_REQ, petition, situation.today()).length()).done() : paper.done();
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
