package org.huiyin.petition.handling;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huiyin.deadline.Term;
import org.huiyin.notice.Field;
import org.huiyin.notice.NoticeKind;
import org.huiyin.petition.Action;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.Status;
import org.huiyin.petition.lifecycle.Act;
import org.huiyin.petition.lifecycle.Decision;
import org.huiyin.petition.lifecycle.Refusal;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.petition.lifecycle.Takes;
import org.huiyin.runtime.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Records that an answer reached the petitioner: from that day the thirty days for asking a review or a re-review count (Art 35, 36).
 * The first of a group to get it is somebody who speaks for it; the others get it after that, and no window moves. Electronic delivery needs the
 * consent given at submission; whoever takes it in hand belongs to the petition or says how he stands to it.
 */
@Component
@Takes(Action.DELIVER)
final class DeliverOpinion implements Act<DeliverOpinion.Facts> {

    /**
     * {@code relation}: how whoever took it stands to the petitioner, if not on the case himself; {@code result} and {@code attitude}: for the report to
     * whoever assigned it; {@code scan}: the signed receipt, as a stored file.
     */
    record Facts(@Nullable LocalDate date, @Nullable DeliveryMode mode, @Nullable String person, @Nullable String relation, @Nullable Boolean signed,
            @Nullable String result, @Nullable String attitude, @Nullable String scan, @Nullable String reason) {}

    private static final Set<Status> FURTHER = EnumSet.of(Status.DELIVERED, Status.EXECUTING, Status.CLOSED);

    /** A delivery recorded more than so many days after the fact is shown by its signed receipt: the petitioner's days hang on it. */
    private static final int LATE = 7;

    private final Letters letters;
    private final Recipients recipients;
    private final PostTrail trail;
    private final ProofOfDelivery proof;

    DeliverOpinion(Letters letters, Recipients recipients, PostTrail trail, ProofOfDelivery proof) {
        this.letters = letters;
        this.recipients = recipients;
        this.trail = trail;
        this.proof = proof;
    }

    @Override
    public Optional<Outcome.Refused> bar(Situation situation) {
        var petition = situation.petition();
        var nobodyElse = recipients.alone(petition) || petition.course().path().issuedOn() == null;
        return reached(situation) && nobodyElse ? Optional.of(Refusal.because("delivered-already", "35")) : Optional.empty();
    }

    /** Whether the answer in force was delivered before; of a group, the others still get it each. */
    private static boolean reached(Situation situation) {
        var petition = situation.petition();
        return FURTHER.contains(petition.status()) || petition.course().path().answer().deliveredOn() != null;
    }

    @Override
    public void check(Situation situation, Facts facts) {
        var checks = trail.check(situation, facts.date());
        proof.check(checks, situation, facts);
        checks.present("mode", facts.mode())
                .optional("person", facts.person(), 100)
                .optional("relation", facts.relation(), 100)
                .that(facts.mode() != DeliveryMode.IN_PERSON || facts.signed() != null, "signed", "petition.signed-or-refused")
                .that(facts.mode() != DeliveryMode.IN_PERSON || filled(facts.person()), "person", "runtime.missing")
                .that(!filled(facts.person()) || filled(facts.relation()) || recipients.belong(situation.petition(), facts.person()), "person", "petition.not-on-the-case")
                .that(!reached(situation) || filled(facts.person()), "person", "runtime.missing")
                .that(reached(situation) || !filled(facts.person()) || !recipients.onlyPetitionsToo(situation.petition(), facts.person()), "person", "petition.first-to-who-speaks")
                .that(facts.date() == null || !facts.date().isBefore(situation.today().minusDays(LATE)) || filled(facts.scan()), "scan", "petition.scan-when-late", LATE)
                .optional("result", facts.result(), 5000)
                .optional("attitude", facts.attitude(), 2000)
                .optional("reason", facts.reason(), 2000)
                .complain();
    }

    private static boolean filled(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    @Override
    public Decision decide(Situation situation, Facts facts) {
        if (facts.mode() == DeliveryMode.ELECTRONIC && !situation.petition().origin().electronicDelivery()) {
            throw new Refusal(Refusal.because("no-electronic-consent", "23"));
        }
        var person = facts.person() == null ? "" : facts.person();
        var course = situation.petition().course();
        var decision = Decision.changing(reached(situation) ? course : course.delivered(facts.date()))
                .clock(Term.C5_REVIEW_REQ, facts.date())
                .clock(Term.C7_REREVIEW_REQ, facts.date())
                .clock(Term.C11_EVAL, facts.date())
                .fact("date", facts.date())
                .fact("mode", facts.mode().code())
                .fact("signed", facts.signed())
                .note("delivery", note(facts, person))
                .attach(filled(facts.scan()) ? List.of(facts.scan()) : List.of())
                .paper(letters.paper(NoticeKind.DELIVERY_RECEIPT, situation).day(Field.DATE, facts.date()).words(Field.MODE, Words.of("petition.delivery." + facts.mode().code()))
                        .text(Field.PERSON, person).words(Field.SIGNED, facts.signed() == null ? null : Words.of("petition.signed." + facts.signed()))
                        .text(Field.REASON, facts.reason()).done())
                .reason(facts.reason());
        if (reached(situation)) {
            return decision.without(Term.C7_REREVIEW_REQ);
        }
        return letters.reported(situation, decision, facts.result(), facts.attitude());
    }

    /** Who took it, and how: by this the file tells whom of a group it has reached. */
    private static Map<String, Object> note(Facts facts, String person) {
        var note = new LinkedHashMap<String, Object>(Map.of("person", person, "date", facts.date().toString(), "mode", facts.mode().code()));
        if (facts.relation() != null) {
            note.put("relation", facts.relation());
        }
        if (facts.signed() != null) {
            note.put("signed", facts.signed());
        }
        return note;
    }
}
