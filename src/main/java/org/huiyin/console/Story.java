package org.huiyin.console;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.console.casework.Shown.Kind;
import org.huiyin.petition.file.Change;
import org.huiyin.petition.file.Paper;
import org.huiyin.petition.file.PetitionFile;
import org.huiyin.petition.file.TakenDown;
import org.huiyin.petition.file.TimelineEntry;
import org.huiyin.petition.note.InternalNote;
import org.huiyin.runtime.Words;
import org.springframework.stereotype.Component;

/** Tells a case as one history: the steps of the log with the notes written at each, newest first. */
@Component
final class Story {

    /** Steps whose words speak to the petitioner; staff read them in the third person. */
    private static final Set<String> ADDRESSED = Set.of("registered", "withdrawn", "supplemented");

    /** What the petitioner says or asks, whoever writes it down for him. */
    private static final Set<String> SAID = Set.of("supplemented", "withdrawn", "review-requested", "rereview-requested", "rated", "question-answered");

    private final Desk desk;

    Story(Desk desk) {
        this.desk = desk;
    }

    List<Step> of(PetitionFile file) {
        var notes = file.notes().stream().collect(Collectors.groupingBy(Story::place));
        var people = desk.people(accounts(file));
        var papers = file.view().documents().stream().collect(Collectors.toMap(Paper::id, paper -> paper, (first, again) -> first));
        var steps = file.view().timeline().reversed().stream().map(entry -> step(entry, people, notes.getOrDefault(entry.seq(), List.of()), papers));
        var asides = file.asides().stream().map(said -> Step.aside(said, said.unit() == null ? null : desk.unit(said.unit()), people.getOrDefault(said.author(), said.author())));
        return Stream.concat(asides.sorted(Comparator.comparing(Step::at).reversed()), steps).sorted(Comparator.comparing(Step::at).reversed()).toList();
    }

    /** A receipt that came back is shown beside its delivery, every other note at its own step. */
    private static int place(PetitionFile.Note note) {
        return note.kind().equals("receipt") && note.text().get("delivery") instanceof Number delivery ? delivery.intValue() : note.seq();
    }

    /** What has happened since somebody looked at version {@code seen}: every act writes one event and raises the version by one, but for a rating. */
    List<Step> since(PetitionFile file, int seen) {
        var later = file.view().timeline().stream().filter(entry -> !entry.type().equals("rated")).skip(seen).map(TimelineEntry::seq).findFirst();
        return later.map(first -> of(file).stream().filter(step -> step.seq() >= first).toList()).orElseGet(List::of);
    }

    private static Set<String> accounts(PetitionFile file) {
        var authors = file.asides().stream().map(InternalNote::author);
        return Stream.concat(authors, file.view().timeline().stream().flatMap(entry -> Stream.concat(Stream.of(Optional.ofNullable(entry.by()), Optional.ofNullable(entry.absent())).flatMap(Optional::stream), appointed(entry))))
                .collect(Collectors.toSet());
    }

    private static Stream<String> appointed(TimelineEntry entry) {
        return entry.changes().stream().filter(change -> change.field().equals("handler")).flatMap(change -> Stream.of(Optional.ofNullable(change.before()), Optional.of(change.after())))
                .flatMap(Optional::stream);
    }

    private Step step(TimelineEntry entry, Map<String, String> people, List<PetitionFile.Note> notes, Map<String, Paper> papers) {
        var by = entry.by() == null ? null : people.getOrDefault(entry.by(), spoken(entry.by()));
        return new Step(entry.seq(), entry.at(), words(entry), entry.unit(), by, entry.absent() == null ? null : people.getOrDefault(entry.absent(), entry.absent()), entry.told(),
                said(entry) ? Kind.MESSAGES : Kind.ACTS, notes,
                entry.papers().stream().flatMap(id -> Stream.ofNullable(papers.get(id))).toList(), entry.changes().stream().map(change -> changed(change, people)).toList(), null, TakenDown.is(entry));
    }

    private static boolean said(TimelineEntry entry) {
        return SAID.contains(entry.type()) || entry.by() != null && entry.by().contains("/") && spoken(entry.by()).isEmpty();
    }

    private Step.Changed changed(Change change, Map<String, String> people) {
        return new Step.Changed(Words.of("console.change." + change.field()), change.before() == null ? null : value(change.field(), change.before(), people), value(change.field(), change.after(), people));
    }

    /** A value as the page says it: words in the reader's language, or a name. */
    private Object value(String field, String code, Map<String, String> people) {
        return switch (field) {
            case "status" -> Words.of("petition.status." + code);
            case "class" -> Words.of("petition.class." + code);
            case "category" -> desk.category(code);
            case "region" -> desk.place(code);
            case "holder" -> desk.unit(code);
            case "handler" -> people.getOrDefault(code, code);
            case "route" -> Words.of("console.article", code);
            default -> Words.of("petition.day", LocalDate.parse(code));
        };
    }

    /** The public, the petitioner and the house itself act without an account, and are named by the words of the step. */
    private static String spoken(String account) {
        return account.startsWith("petitioner/") || account.startsWith("member/") || Set.of("public", "system").contains(account) ? "" : account;
    }

    static Words words(TimelineEntry entry) {
        return ADDRESSED.contains(entry.type()) && entry.words().key().equals("petition.event." + entry.type()) ? Words.of("console.event." + entry.type()) : entry.words();
    }
}
