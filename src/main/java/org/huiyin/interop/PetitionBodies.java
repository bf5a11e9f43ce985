package org.huiyin.interop;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.huiyin.deadline.Deadline;
import org.huiyin.deadline.DueDates;
import org.huiyin.deadline.LawProfiles;
import org.huiyin.deadline.Term;
import org.huiyin.petition.Action;
import org.huiyin.petition.Status;
import org.huiyin.petition.file.Change;
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
public final class PetitionBodies {

    /**
     * {@code id} asks for the explanation; a receipt has none yet. {@code article}: of the Regulations, to which the term belongs; {@code source}: the law or
     * rule that its length is taken from, {@code unverified} if that was not read or may not be in force. {@code owedBy}: the organisation that owes it, where
     * several owe one of the same term. {@code stateWords}: the state as the pages say it; a right that nobody used in time is not late.
     */
    public record Clock(@JsonInclude(Include.NON_NULL) @Nullable Long id, String term, String article, LocalDate start, LocalDate due, String state, String explanation,
            @Nullable String owedBy, String source, boolean unverified, String stateWords) {}

    public record Registered(String number, String queryCode, Status status, OffsetDateTime receivedAt, String hash, boolean contactable, List<Clock> deadlines) {}

    record Desk(String unit, String name, String phone, OffsetDateTime since) {}

    /**
     * {@code document}: the paper that the step wrote, {@code documents}: all of them if it wrote several. Staff alone read {@code by}, the account that took the
     * step,, {@code for}, that of whoever it stood in for, and what the step changed.
     */
    record Step(int seq, OffsetDateTime at, String type, String words, @Nullable String unit, @JsonInclude(Include.NON_NULL) @Nullable String document,
            @JsonInclude(Include.NON_EMPTY) List<String> documents, @JsonInclude(Include.NON_NULL) @Nullable String by,
            @JsonInclude(Include.NON_NULL) @JsonProperty("for") @Nullable String absent,
            @JsonInclude(Include.NON_EMPTY) List<Change> changes) {}

    /** {@code number}: none for a file, nor for a paper that is written and numbered when somebody first opens it. */
    record Document(String id, String kind, String title, @Nullable String number, OffsetDateTime at, @Nullable String fingerprint) {}

    record Public(String number, String title, Status status, String citizenStatus, boolean contactable, Desk holder, List<Step> timeline, List<Clock> deadlines,
            List<Document> documents, List<String> mayDo, @JsonInclude(Include.NON_EMPTY) List<UnitLooks> readings) {}

    /** How often a unit looked at it in that way; {@code unit}: none where a sealed matter does not name it; {@code last}: the month. */
    record UnitLooks(@Nullable String unit, String kind, String words, int times, YearMonth last) {}

    record Acted(Status status, int version, List<String> events, List<Clock> deadlines, List<Document> documents) {}

    private final Texts texts;
    private final DueDates dates;

    PetitionBodies(Texts texts, DueDates dates) {
        this.texts = texts;
        this.dates = dates;
    }

    public Registered registered(Receipt r, Locale locale) {
        var clocks = begun(r.deadlines(), locale);
        return new Registered(r.number(), r.queryCode(), r.status(), offset(r.receivedAt()), r.hash(), r.contactable(), clocks);
    }

    public List<Clock> begun(List<Receipt.Clock> clocks, Locale locale) {
        return clocks.stream().map(clock -> begun(clock, locale)).toList();
    }

    /** Told as the view tells it from then on; a receipt kept from before knows no law but the usual one. */
    private Clock begun(Receipt.Clock c, Locale locale) {
        var d = dates.derive(Term.valueOf(c.term()), c.start(), c.profile() == null ? LawProfiles.DEFAULT : c.profile());
        return new Clock(null, c.term(), c.article(), c.start(), c.due(), "running", texts.say(Deadline.explanation(d), locale), null, texts.say(d.basis().source(), locale),
                d.unverified(), texts.say("deadline.state.running", locale));
    }

    Public open(PublicView v, Locale locale) {
        var h = v.holder();
        return new Public(v.number(), v.title(), v.status(), v.status().citizen().code(), v.contactable(), new Desk(h.unit(), h.name(), h.phone(), offset(h.since())),
                steps(v.timeline(), locale), clocks(v.deadlines(), locale), documents(v.documents(), locale), v.mayDo().stream().map(Action::code).toList(), looks(v, locale));
    }

    private List<UnitLooks> looks(PublicView v, Locale locale) {
        return v.looks().stream().map(each -> new UnitLooks(each.unit(), each.kind().code(), texts.say("petition.looked." + each.kind().code(), locale), each.times(), each.last())).toList();
    }

    List<Step> steps(List<TimelineEntry> timeline, Locale locale) {
        return timeline.stream().map(t -> new Step(t.seq(), offset(t.at()), t.type(), texts.say(t.words(), locale), t.unit(), t.papers().isEmpty() ? null : t.papers().getFirst(),
                t.papers().size() > 1 ? t.papers() : List.of(), t.by(), t.absent(), t.changes())).toList();
    }

    List<Clock> clocks(List<Deadline> deadlines, Locale locale) {
        return deadlines.stream()
                .map(d -> new Clock(d.id(), d.term().name(), d.article(), d.start(), d.due(), d.state().code(), texts.say(d.explanation(), locale), d.owedBy(),
                        texts.say(d.basis().source(), locale), !d.basis().verified(), texts.say(d.stands(), locale)))
                .toList();
    }

    List<Document> documents(List<Paper> papers, Locale locale) {
        return papers.stream().map(p -> new Document(p.id(), p.kind(), texts.say(p.title(), locale), p.number(), offset(p.at()), p.fingerprint())).toList();
    }

    public static OffsetDateTime offset(Instant instant) {
        return instant.atZone(LegalTime.ZONE).toOffsetDateTime();
    }
}
