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

    /** What is delivered; the latest of them is the answer in force. */
    private static final NoticeKind[] ANSWERS = {NoticeKind.OPINION, NoticeKind.DUTY_REPLY, NoticeKind.REPLY, NoticeKind.REVIEW_OPINION, NoticeKind.REREVIEW_OPINION};

    private final Stationery stationery;
    private final Offices offices;
    private final DueDates dates;
    private final Staff staff;

    Letters(Stationery stationery, Offices offices, DueDates dates, Staff staff) {
        this.stationery = stationery;
        this.offices = offices;
        this.dates = dates;
        this.staff = staff;
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
                .words(Field.PROCEDURE, procedure(situation.petition(), route).words()).day(Field.DUE, handling == null ? null : handling.due())
                .text(Field.LAW, handling == null ? null : stationery.law(handling.basis())).done();
    }

    NoticeFacts simple(Situation situation, Derivation answer) {
        return paper(NoticeKind.SIMPLE_NOTICE, situation).day(Field.RECEIVED_ON, received(situation)).day(Field.ACCEPTED_ON, situation.today())
                .day(Field.DUE, answer.due()).text(Field.LAW, stationery.law(answer.basis())).done();
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

    /** Told with who approved it: the head by name (Art 34), the unit where only a machine signed for it. */
    NoticeFacts extension(Situation situation, String reason, LocalDate from, Derivation longer) {
        return paper(NoticeKind.EXTENSION, situation).text(Field.REASON, reason).day(Field.OLD_DUE, from).day(Field.NEW_DUE, longer.due())
                .number(Field.DAYS, longer.length()).text(Field.APPROVER, signer(situation)).text(Field.LAW, stationery.law(longer.basis())).done();
    }

    private String signer(Situation situation) {
        return staff.known(situation.actor().account()).orElseGet(() -> stationery.name(situation.petition().course().holder()));
    }

    /** The receipt of a delivery: which paper, and by whom it was taken there. */
    Writing deliveryReceipt(Situation situation) {
        return paper(NoticeKind.DELIVERY_RECEIPT, situation).text(Field.PAPER, stationery.latest(situation.petition().id(), ANSWERS).map(stationery::cited).orElse(null))
                .text(Field.RECORDER, signer(situation));
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
