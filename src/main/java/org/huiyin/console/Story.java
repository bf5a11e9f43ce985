package org.huiyin.console;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.console.FilePage.Step;
import org.huiyin.petition.file.PetitionFile;
import org.huiyin.petition.file.TimelineEntry;
import org.huiyin.runtime.Words;
import org.springframework.stereotype.Component;

/** Tells a case as one history: the steps of the log with the notes written at each, newest first. */
@Component
final class Story {

    /** Steps whose words speak to the petitioner; staff read them in the third person. */
    private static final Set<String> ADDRESSED = Set.of("registered", "withdrawn", "supplemented");

    private final Desk desk;

    Story(Desk desk) {
        this.desk = desk;
    }

    List<Step> of(PetitionFile file) {
        var notes = file.notes().stream().collect(Collectors.groupingBy(Story::place));
        var people = desk.people(accounts(file));
        return file.view().timeline().reversed().stream().map(entry -> step(entry, people, notes.getOrDefault(entry.seq(), List.of()))).toList();
    }

    /** A receipt that came back is shown beside its delivery, every other note at its own step. */
    private static int place(PetitionFile.Note note) {
        return note.kind().equals("receipt") && note.text().get("delivery") instanceof Number delivery ? delivery.intValue() : note.seq();
    }

    /** What has happened since somebody looked at version {@code seen}; every act writes one event and raises the version by one. */
    List<Step> since(PetitionFile file, int seen) {
        return of(file).stream().filter(step -> step.seq() > seen).toList();
    }

    private static Set<String> accounts(PetitionFile file) {
        return file.view().timeline().stream().flatMap(entry -> Stream.of(Optional.ofNullable(entry.by()), Optional.ofNullable(entry.absent()))).flatMap(Optional::stream).collect(Collectors.toSet());
    }

    private static Step step(TimelineEntry entry, Map<String, String> people, List<PetitionFile.Note> notes) {
        var by = entry.by() == null ? null : people.getOrDefault(entry.by(), spoken(entry.by()));
        return new Step(entry.seq(), entry.at(), words(entry), entry.unit(), by, entry.absent() == null ? null : people.getOrDefault(entry.absent(), entry.absent()), entry.told(), notes);
    }

    /** The public, the petitioner and the house itself act without an account, and are named by the words of the step. */
    private static String spoken(String account) {
        return account.startsWith("petitioner/") || account.startsWith("member/") || Set.of("public", "system").contains(account) ? "" : account;
    }

    static Words words(TimelineEntry entry) {
        return ADDRESSED.contains(entry.type()) && !entry.words().key().endsWith("-by-member") ? Words.of("console.event." + entry.type()) : entry.words();
    }
}
