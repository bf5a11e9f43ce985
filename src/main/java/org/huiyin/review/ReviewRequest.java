package org.huiyin.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.huiyin.deadline.Deadline;
import org.huiyin.deadline.DueDates;
import org.huiyin.notice.Field;
import org.huiyin.notice.NoticeKind;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.lifecycle.Decision;
import org.huiyin.petition.lifecycle.Offices;
import org.huiyin.petition.lifecycle.OnPaper;
import org.huiyin.petition.lifecycle.Refusal;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.petition.lifecycle.Stationery;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a request for review and one for re-review have in common: thirty days from the proven delivery, whether the petition was carried out or closed
 * meanwhile or not; it goes before the organ one level above.
 */
@Component
final class ReviewRequest {

    /** {@code receivedOn}, {@code scan}: of a request on paper, which a clerk takes down; without the paper only while the window is open. */
    record Facts(@Nullable String reason, @Nullable LocalDate receivedOn, @Nullable String scan, @Nullable Boolean thumbprint, @Nullable Boolean readAloud,
            @Nullable List<String> documents) {

        OnPaper paper() {
            return new OnPaper(receivedOn, scan, thumbprint, readAloud);
        }
    }

    private final Stationery stationery;
    private final DueDates dates;
    private final Offices offices;

    ReviewRequest(Stationery stationery, DueDates dates, Offices offices) {
        this.stationery = stationery;
        this.dates = dates;
        this.offices = offices;
    }

    Optional<Outcome.Refused> bar(Stage stage, Situation situation) {
        var window = situation.clock(stage.window());
        if (window.isEmpty()) {
            return Optional.of(Refusal.because("no-review", stage.article()));
        }
        if (window.get().state() == Deadline.State.MET) {
            return Optional.of(Refusal.because("requested-already", stage.article()));
        }
        return situation.actor().signedIn() ? Optional.empty() : tooLate(stage, window.get(), situation.today());
    }

    private static Optional<Outcome.Refused> tooLate(Stage stage, Deadline window, LocalDate received) {
        return received.isAfter(window.due())
                ? Optional.of(Refusal.because("review-too-late", stage.article(), Words.of("petition.day", window.start()), Words.of("petition.day", window.due())))
                : Optional.empty();
    }

    void check(Stage stage, Situation situation, Facts facts) {
        var window = situation.clock(stage.window());
        facts.paper().marks(new Checks(), situation)
                .optional("reason", facts.reason(), 5000)
                .that(!situation.actor().signedIn() || facts.receivedOn() != null, "receivedOn", "runtime.missing")
                .that(situation.actor().signedIn() || facts.receivedOn() == null, "receivedOn", "review.received-on-for-paper")
                .notAfter("receivedOn", facts.receivedOn(), situation.today())
                .notBefore("receivedOn", facts.receivedOn(), window.map(Deadline::start).orElseGet(situation::today))
                .that(filled(facts.scan()) || window.filter(w -> cameBeforeItWasOver(w, situation, facts)).isEmpty(), "scan", "review.scan-when-over")
                .optional("scan", facts.scan(), 40)
                .that(facts.documents() == null || facts.documents().size() <= 20, "documents", "petition.too-many-documents")
                .complain();
    }

    Decision decide(Stage stage, Situation situation, Facts facts) {
        var petition = situation.petition();
        var received = facts.receivedOn() == null ? situation.today() : facts.receivedOn();
        tooLate(stage, situation.clock(stage.window()).orElseThrow(), received).ifPresent(late -> {
            throw new Refusal(late);
        });
        var desk = petition.course().desk();
        var organ = offices.above(stage.answeredBy(desk), petition.course().excluded()).orElseThrow(() -> new Refusal(Refusal.because("no-organ-above", stage.article())));
        var due = dates.derive(stage.term(), received, petition.origin().profile()).due();
        var decision = facts.paper().signed(Decision.changing(petition.course().on(desk.reviewedBy(organ.id()))))
                .clock(stage.term(), received)
                .used(stage.window(), received)
                .fact("to", organ.id())
                .fact("date", received)
                .note(stage.note(), Map.of("text", facts.reason() == null ? "" : facts.reason()))
                .attach(documents(facts));
        return petition.contactable()
                ? decision.paper(stationery.paper(NoticeKind.REVIEW_RECEIPT, situation, organ.id()).words(Field.STAGE, stage.words()).words(Field.LAW, stage.law()).day(Field.RECEIVED_ON, received)
                        .text(Field.REQUEST, facts.reason()).day(Field.DUE, due).done())
                : decision;
    }

    /** Whether a clerk says now that it was asked for in time, when nobody can see that any more. */
    private static boolean cameBeforeItWasOver(Deadline window, Situation situation, Facts facts) {
        return window.state() != Deadline.State.MET && situation.today().isAfter(window.due()) && facts.receivedOn() != null && !facts.receivedOn().isAfter(window.due());
    }

    private static boolean filled(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private static List<String> documents(Facts facts) {
        var all = new java.util.ArrayList<String>();
        if (facts.documents() != null) {
            facts.documents().stream().filter(Objects::nonNull).forEach(all::add);
        }
        if (filled(facts.scan())) {
            all.add(facts.scan());
        }
        return all;
    }
}
