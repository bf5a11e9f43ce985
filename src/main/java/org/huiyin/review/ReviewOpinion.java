package org.huiyin.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.deadline.DueDates;
import org.huiyin.deadline.Term;
import org.huiyin.directory.Organisation;
import org.huiyin.notice.Field;
import org.huiyin.notice.NoticeFacts;
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
        decision.fact("decision", facts.decision().code()).fact("outcome", facts.outcome()).fact("ground", facts.ground())
                .note(stage.code(), Map.of("opinion", facts.opinion(), "basis", facts.basis(), "facts", facts.facts() == null ? "" : facts.facts()))
                .reason(facts.reason());
        return situation.petition().contactable() ? decision.paper(paper(stage, situation, facts)) : decision;
    }

    private NoticeFacts paper(Stage stage, Situation situation, Facts facts) {
        var petition = situation.petition();
        var answered = stage.answeredBy(petition.course().desk());
        var paper = stationery.paper(stage.opinion(), situation).text(Field.PARTIES, answered == null ? null : stationery.name(answered))
                .text(Field.REQUEST, request(stage, situation)).text(Field.FACTS, facts.facts() == null || facts.facts().isBlank() ? facts.opinion() : facts.facts())
                .words(Field.DECISION, facts.decision().words()).text(Field.BASIS, facts.basis()).text(Field.OPINION, facts.opinion());
        if (stage == Stage.REVIEW) {
            paper.number(Field.REVIEW_DAYS, dates.derive(Term.C7_REREVIEW_REQ, situation.today(), petition.origin().profile()).length())
                    .text(Field.REVIEW_ORGAN, offices.above(petition.course().holder(), petition.course().excluded()).map(Organisation::name).orElse(null));
        }
        return paper.done();
    }

    private String request(Stage stage, Situation situation) {
        return words.notes(situation.petition().id()).stream().filter(n -> n.kind().equals(stage.note())).reduce((first, later) -> later)
                .map(n -> String.valueOf(n.text().get("text"))).filter(text -> !text.isBlank())
                .orElseGet(() -> texts.say("review.request-without-words", Texts.CHINESE));
    }
}
