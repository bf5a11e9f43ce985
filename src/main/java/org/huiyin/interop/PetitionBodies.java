package org.huiyin.interop;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.huiyin.deadline.Deadline;
import org.huiyin.deadline.DueDates;
import org.huiyin.deadline.Term;
import org.huiyin.petition.Action;
import org.huiyin.petition.Status;
import org.huiyin.petition.file.Paper;
import org.huiyin.petition.file.PublicView;
import org.huiyin.petition.file.TimelineEntry;
import org.huiyin.petition.intake.Receipt;
import org.huiyin.runtime.LegalTime;
import org.huiyin.runtime.Texts;
import org.huiyin.runtime.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The shapes in which petitions leave through the door for machines, said in the reader's language. */
@Component
final class PetitionBodies {

    /** {@code id} asks for the days counted; a receipt has none yet. {@code owedBy}: the organisation that owes it, where several owe one of the same term. */
    record Clock(@JsonInclude(Include.NON_NULL) @Nullable Long id, String term, String article, LocalDate start, LocalDate due, String state, String explanation,
            @Nullable String owedBy) {}

    record Registered(String number, String queryCode, Status status, OffsetDateTime receivedAt, String hash, boolean contactable, List<Clock> deadlines) {}

    record Desk(String unit, String name, String phone, OffsetDateTime since) {}

    /** {@code document}: the paper that the step wrote, {@code documents}: all of them if it wrote several. */
    record Step(int seq, OffsetDateTime at, String type, String words, @Nullable String unit, @JsonInclude(Include.NON_NULL) @Nullable String document,
            @JsonInclude(Include.NON_EMPTY) List<String> documents) {}

    record Document(String id, String kind, String title, String number, OffsetDateTime at, @Nullable String fingerprint) {}

    record Public(String number, String title, Status status, String citizenStatus, boolean contactable, Desk holder, List<Step> timeline, List<Clock> deadlines,
            List<Document> documents, List<String> mayDo) {}

    record Acted(Status status, int version, List<String> events, List<Clock> deadlines, List<Document> documents) {}

    private final Texts texts;
    private final DueDates dates;

    PetitionBodies(Texts texts, DueDates dates) {
        this.texts = texts;
        this.dates = dates;
    }

    Registered registered(Receipt r, Locale locale) {
        var clocks = r.deadlines().stream()
                .map(c -> new Clock(null, c.term(), c.article(), c.start(), c.due(), "running", texts.say(explained(c), locale), null))
                .toList();
        return new Registered(r.number(), r.queryCode(), r.status(), offset(r.receivedAt()), r.hash(), r.contactable(), clocks);
    }

    /** The same sentence that the view says from then on. */
    private Words explained(Receipt.Clock clock) {
        var term = Term.valueOf(clock.term());
        return clock.profile() == null ? term.words() : Deadline.explanation(dates.derive(term, clock.start(), clock.profile()));
    }

    Public open(PublicView v, Locale locale) {
        var h = v.holder();
        return new Public(v.number(), v.title(), v.status(), v.status().citizen().code(), v.contactable(), new Desk(h.unit(), h.name(), h.phone(), offset(h.since())),
                steps(v.timeline(), locale), clocks(v.deadlines(), locale), documents(v.documents(), locale), v.mayDo().stream().map(Action::code).toList());
    }

    List<Step> steps(List<TimelineEntry> timeline, Locale locale) {
        return timeline.stream().map(t -> new Step(t.seq(), offset(t.at()), t.type(), texts.say(t.words(), locale), t.unit(), t.papers().isEmpty() ? null : t.papers().getFirst(),
                t.papers().size() > 1 ? t.papers() : List.of())).toList();
    }

    List<Clock> clocks(List<Deadline> deadlines, Locale locale) {
        return deadlines.stream()
                .map(d -> new Clock(d.id(), d.term().name(), d.article(), d.start(), d.due(), d.state().code(), texts.say(d.explanation(), locale), d.owedBy()))
                .toList();
    }

    List<Document> documents(List<Paper> papers, Locale locale) {
        return papers.stream().map(p -> new Document(p.id(), p.kind(), texts.say(p.title(), locale), p.number(), offset(p.at()), p.fingerprint())).toList();
    }

    static OffsetDateTime offset(Instant instant) {
        return instant.atZone(LegalTime.ZONE).toOffsetDateTime();
    }
}
