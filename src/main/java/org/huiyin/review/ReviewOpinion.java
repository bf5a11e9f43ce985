package org.huiyin.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.huiyin.deadline.DueDates;
import org.huiyin.deadline.Term;
import org.huiyin.directory.Organisation;
import org.huiyin.notice.Field;
import org.huiyin.notice.Notice;
import org.huiyin.notice.NoticeFacts;
import org.huiyin.notice.Writing;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.Phase;
import org.huiyin.petition.lifecycle.CaseWords;
import org.huiyin.petition.lifecycle.Course;
import org.huiyin.petition.lifecycle.Decision;
import org.huiyin.petition.lifecycle.EventLog;
import org.huiyin.petition.lifecycle.Offices;
import org.huiyin.petition.lifecycle.PetitionLifecycle;
import org.huiyin.petition.lifecycle.Refusal;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.petition.lifecycle.Stationery;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.Texts;
import org.huiyin.runtime.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the opinions of review and re-review have in common. Whoever had a hand in the case before does not review it. */
@Component
final class ReviewOpinion {

    private static final List<String> OUTCOMES = List.of("support", "explain", "not-support");
    private static final List<String> GROUNDS = List.of("facts", "basis", "procedure", "powers", "unfit");

    /**
     * What the reviewing organ says.
     *
     * @param outcome what holds instead of an answer that was changed, or revoked on re-review: support, explain, not-support
     * @param ground  of a revocation (Shandong 2015, Art 45): facts, basis, procedure, powers, unfit
     * @param due     of a revocation on review, by when the organ answers anew
     */
    record Facts(@Nullable Verdict decision, @Nullable String opinion, @Nullable String basis, @Nullable String facts, @Nullable String outcome,
            @Nullable String ground, @Nullable LocalDate due, @Nullable String reason) {}

    private final Stationery stationery;
    private final Offices offices;
    private final CaseWords words;
    private final EventLog log;
    private final DueDates dates;
    private final Texts texts;

    ReviewOpinion(Stationery stationery, Offices offices, CaseWords words, EventLog log, DueDates dates, Texts texts) {
        this.stationery = stationery;
        this.offices = offices;
        this.words = words;
        this.log = log;
        this.dates = dates;
        this.texts = texts;
    }

    /** A review is by other people than those whose answer it looks at: nobody who acted on the case before it was asked for, but in a review of their own. */
    Optional<Outcome.Refused> bar(Stage stage, Situation situation) {
        var petition = situation.petition();
        var account = situation.actor().account();
        var phase = Phase.REGISTRATION;
        for (var event : before(stage, log.of(petition.id(), petition.number()))) {
            phase = PetitionLifecycle.phaseAfter(phase, event.type());
            var told = event.facts();
            var reviewing = phase == Phase.REVIEW && petition.course().holder().equals(told.get("unit"));
            if (account.equals(told.get("actor")) && !reviewing) {
                return Optional.of(Refusal.because("had-a-hand", stage.article()));
            }
        }
        return Optional.empty();
    }

    private static List<EventLog.Event> before(Stage stage, List<EventLog.Event> events) {
        return events.subList(0, Math.max(0, events.stream().map(EventLog.Event::type).toList().lastIndexOf(stage.requested())));
    }

    void check(Stage stage, Situation situation, Facts facts, @Nullable LocalDate lastDue) {
        new Checks()
                .that(facts.outcome() != null || !answersAnew(stage, facts), "outcome", "runtime.missing")
                .present("decision", facts.decision())
                .required("opinion", facts.opinion(), 20_000)
                .required("basis", facts.basis(), 5000)
                .optional("facts", facts.facts(), 20_000)
                .oneOf("outcome", facts.outcome(), OUTCOMES)
                .oneOf("ground", facts.ground(), GROUNDS)
                .notBefore("due", facts.due(), situation.today().plusDays(1))
                .that(facts.due() == null || lastDue == null || !facts.due().isAfter(lastDue), "due", "runtime.too-late", String.valueOf(lastDue))
                .optional("reason", facts.reason(), 2000)
                .complain();
    }

    /** Whether the opinion itself says what holds from now on; what is revoked on review the organ answers anew, after a re-review nobody does. */
    private static boolean answersAnew(Stage stage, Facts facts) {
        return facts.decision() == Verdict.CHANGE || facts.decision() == Verdict.REVOKE && stage == Stage.REREVIEW;
    }

    /** The petition as it stands once the opinion is signed: what was changed may support the claim, or no longer. */
    Course answered(Stage stage, Situation situation, Facts facts) {
        var course = situation.petition().course();
        return facts.decision() == Verdict.UPHOLD
                ? course.upheld(situation.today())
                : course.answered(answersAnew(stage, facts) && "support".equals(facts.outcome()), situation.today());
    }

    Decision tell(Stage stage, Situation situation, Decision decision, Facts facts) {
        return tell(stage, situation, decision, facts, null);
    }

    /** {@code redoneBy}: of a revocation on review, the day by which the organ answers anew. */
    Decision tell(Stage stage, Situation situation, Decision decision, Facts facts, @Nullable LocalDate redoneBy) {
        decision.fact("decision", facts.decision().code()).fact("outcome", facts.outcome()).fact("ground", facts.ground())
                .note(stage.code(), Map.of("opinion", facts.opinion(), "basis", facts.basis(), "facts", facts.facts() == null ? "" : facts.facts()))
                .reason(facts.reason());
        return situation.petition().contactable() ? decision.paper(paper(stage, situation, facts, redoneBy)) : decision;
    }

    private NoticeFacts paper(Stage stage, Situation situation, Facts facts, @Nullable LocalDate redoneBy) {
        var petition = situation.petition();
        var paper = stationery.paper(stage.opinion(), situation).text(Field.PARTIES, contested(stage, situation))
                .text(Field.PAPER, stationery.latest(petition.id(), stage.contested()).map(Notice::number).orElse(null))
                .text(Field.REQUEST, request(stage, situation)).text(Field.FACTS, facts.facts())
                .words(Field.DECISION, facts.decision().words()).words(Field.GROUND, ground(facts)).words(Field.OUTCOME, outcome(stage, facts))
                .text(Field.BASIS, facts.basis()).text(Field.OPINION, facts.opinion());
        if (redoneBy != null) {
            return paper.text(Field.ORGAN, contested(stage, situation)).day(Field.DUE, redoneBy).done();
        }
        return stage == Stage.REVIEW ? furtherRight(situation, paper).done() : paper.done();
    }

    /** An answer that was revoked on review is not taken further: the organ gives a new one. */
    private Writing furtherRight(Situation situation, Writing paper) {
        var petition = situation.petition();
        return paper.number(Field.REVIEW_DAYS, dates.derive(Term.C7_REREVIEW_REQ, situation.today(), petition.origin().profile()).length())
                .text(Field.REVIEW_ORGAN, offices.above(petition.course().holder(), petition.course().excluded()).map(Organisation::name).orElse(null));
    }

    /** Whose answer is contested, by name: at re-review the organ that decided the review, for by now the petition lies before the one above it. */
    private @Nullable String contested(Stage stage, Situation situation) {
        var petition = situation.petition();
        var unit = stage == Stage.REVIEW ? petition.course().desk().organ()
                : log.of(petition.id(), petition.number()).stream().filter(event -> event.type().equals("review-decided")).reduce((first, later) -> later)
                        .map(event -> (String) event.facts().get("unit")).orElse(null);
        return unit == null ? null : stationery.name(unit);
    }

    /** Why it was revoked, in words. */
    static @Nullable Words ground(Facts facts) {
        return facts.decision() != Verdict.REVOKE || facts.ground() == null ? null : Words.of("review.ground." + facts.ground());
    }

    private static @Nullable Words outcome(Stage stage, Facts facts) {
        return answersAnew(stage, facts) ? Words.of("petition.outcome." + facts.outcome().toUpperCase(Locale.ROOT).replace('-', '_')) : null;
    }

    private String request(Stage stage, Situation situation) {
        return words.notes(situation.petition().id()).stream().filter(n -> n.kind().equals(stage.note())).reduce((first, later) -> later)
                .map(n -> String.valueOf(n.text().get("text"))).filter(text -> !text.isBlank())
                .orElseGet(() -> texts.say("review.without-words." + stage.code(), Texts.CHINESE));
    }
}
