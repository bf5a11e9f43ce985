package org.huiyin.petition.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyin.deadline.Deadline;
import org.huiyin.deadline.Derivation;
import org.huiyin.deadline.Term;
import org.huiyin.notice.NoticeFacts;
import org.huiyin.notice.NoticeKind;
import org.jspecify.annotations.Nullable;

/** What an act decided: how the petition stands afterwards, what the event says, and what else is to be kept. Built step by step. */
public final class Decision {

    /** Words kept in the case and sealed there; the event carries only a salted commitment. */
    public record Note(String kind, Map<String, Object> text) {}

    private Course after;
    private final Map<String, Object> payload = new LinkedHashMap<>();
    private final Map<Term, Span> spans = new EnumMap<>(Term.class);
    private final List<Part> parts = new ArrayList<>();
    private final List<Term> partsMet = new ArrayList<>();
    private final Map<String, String> successions = new LinkedHashMap<>();
    private final Map<Deadline, Derivation> redated = new LinkedHashMap<>();
    private final List<Term> unstarted = new ArrayList<>();
    private final Set<NoticeKind> unwritten = EnumSet.noneOf(NoticeKind.class);
    private final Map<Term, LocalDate> usedOn = new EnumMap<>(Term.class);
    private final List<Term> dropped = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<Draft> drafts = new ArrayList<>();
    private final List<String> attachments = new ArrayList<>();
    private final List<NoticeFacts> papers = new ArrayList<>();

    private Decision(Course after) {
        this.after = after;
    }

    public static Decision leaving(Case petition) {
        return new Decision(petition.course());
    }

    public static Decision changing(Course after) {
        return new Decision(after);
    }

    /** A fact that the event itself tells: ids, dates, codes; never personal data or free text. */
    public Decision fact(String name, @Nullable Object value) {
        if (value != null) {
            payload.put(name, value instanceof Number || value instanceof Boolean ? value : value.toString());
        }
        return this;
    }

    /** Starts a clock of the table, or lets it go on, on another day than today. */
    public Decision clock(Term term, LocalDate start) {
        spans.put(term, new Span(start, null, null));
        return this;
    }

    public Decision clock(Term term, LocalDate start, int length) {
        spans.put(term, new Span(start, length, null));
        return this;
    }

    public Decision clockUntil(Term term, LocalDate start, LocalDate due) {
        spans.put(term, new Span(start, null, due));
        return this;
    }

    /** The day that an order names; where it names none, so many days are counted, and a rest day at the end carries them on (Civil Code 203). */
    public Decision ordered(Term term, LocalDate start, @Nullable LocalDate named, int usual) {
        return named == null ? clock(term, start, usual) : clockUntil(term, start, named);
    }

    /** Starts a clock of the table for one unit that owes its part until then, beside what others owe. */
    public Decision part(Term term, String owedBy, LocalDate due) {
        parts.add(new Part(term, owedBy, due));
        return this;
    }

    /** A window of the table was used on that day, though it is written down only now. */
    public Decision used(Term term, LocalDate on) {
        usedOn.put(term, on);
        return this;
    }

    /** Meets what the actor's own unit owes. */
    public Decision partMet(Term term) {
        partsMet.add(term);
        return this;
    }

    /** Gives a running clock the dates of a new derivation. */
    public Decision redate(Deadline clock, Derivation anew) {
        redated.put(clock, anew);
        return this;
    }

    /** What one unit owes, its successor owes from here on. */
    public Decision succeeded(String unit, String successor) {
        successions.put(unit, successor);
        return this;
    }

    /** Takes its point from a clock that the table leaves alone. */
    public Decision dropped(Term term) {
        dropped.add(term);
        return this;
    }

    /** Leaves a clock of the table unstarted. */
    public Decision without(Term term) {
        unstarted.add(term);
        return this;
    }

    /** Leaves papers of the table unwritten, for what they would tell did not happen. */
    public Decision without(NoticeKind... papers) {
        unwritten.addAll(List.of(papers));
        return this;
    }

    public Decision note(String kind, Map<String, Object> text) {
        notes.add(new Note(kind, text));
        return this;
    }

    /** Keeps a reason given in free text, if one was given. */
    public Decision reason(@Nullable String reason) {
        return reason == null || reason.isBlank() ? this : note("reason", Map.of("text", reason));
    }

    public Decision draft(Draft draft) {
        drafts.add(draft);
        return this;
    }

    public Decision attach(List<String> documents) {
        attachments.addAll(documents);
        return this;
    }

    public Decision paper(NoticeFacts facts) {
        papers.add(facts);
        return this;
    }

    Course after() {
        return after;
    }

    Map<String, Object> payload() {
        return payload;
    }

    @Nullable Span span(Term term) {
        return spans.get(term);
    }

    @Nullable LocalDate usedOn(Term term) {
        return usedOn.get(term);
    }

    List<Term> dropped() {
        return dropped;
    }

    boolean starts(Term term) {
        return !unstarted.contains(term);
    }

    boolean writes(Set<NoticeKind> papers) {
        return !unwritten.containsAll(papers);
    }

    List<Part> parts(Term term) {
        return parts.stream().filter(p -> p.term() == term).toList();
    }

    Map<Deadline, Derivation> redated() {
        return redated;
    }

    Map<String, String> successions() {
        return successions;
    }

    List<Term> partsMet() {
        return partsMet;
    }

    List<Note> notes() {
        return notes;
    }

    List<Draft> drafts() {
        return drafts;
    }

    List<String> attachments() {
        return attachments;
    }

    List<NoticeFacts> papers() {
        return papers;
    }
}
