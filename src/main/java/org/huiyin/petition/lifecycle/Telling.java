package org.huiyin.petition.lifecycle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.huiyin.petition.Petitioner;
import org.jspecify.annotations.Nullable;

/**
 * That somebody of a group was told of a paper.
 *
 * @param paper its id, as the file lists it
 * @param mode  code of a way of telling or of delivery
 * @param via   place in the list of the one who passed it on
 */
public record Telling(String paper, String date, String mode, @Nullable Integer via) {

    /** The kind of note in which an office writes it down. */
    public static final String NOTE = "telling";

    /**
     * Of which papers somebody was told, read from the notes of the case: by what the office wrote down, the later word before the earlier, and by the
     * delivery of an answer, which tells of the answer that was in force then. A delivery that names nobody went to the petitioner.
     */
    public static List<Telling> of(int place, Petitioner.Named who, List<ToldPaper> papers, List<CaseWords.Note> notes) {
        var told = new LinkedHashMap<String, Telling>();
        for (var note : notes) {
            if (delivered(note, who)) {
                answer(papers, note).ifPresent(paper -> told.putIfAbsent(paper.id(), said(paper.id(), note.text())));
            }
        }
        notes.stream().filter(note -> note.kind().equals(NOTE) && note.text().get("places") instanceof List<?> places && places.contains(place))
                .map(note -> said(text(note.text(), "paper"), note.text())).forEach(each -> told.put(each.paper(), each));
        return List.copyOf(told.values());
    }

    private static Telling said(String paper, Map<String, Object> note) {
        return new Telling(paper, text(note, "date"), text(note, "mode"), note.get("via") instanceof Integer via ? via : null);
    }

    /** Whether a note tells that an answer was delivered to that one; one of old did not say how. */
    private static boolean delivered(CaseWords.Note note, Petitioner.Named who) {
        if (!note.kind().equals("delivery") || !note.text().containsKey("mode")) {
            return false;
        }
        var person = text(note.text(), "person").strip();
        return person.isEmpty() ? who.part() == Petitioner.Part.PETITIONER : person.equals(Objects.requireNonNullElse(who.person().name(), "").strip());
    }

    private static Optional<ToldPaper> answer(List<ToldPaper> papers, CaseWords.Note delivery) {
        return papers.stream().filter(paper -> paper.answer() && !paper.at().isAfter(delivery.at())).reduce((first, later) -> later);
    }

    private static String text(Map<String, Object> note, String field) {
        return Objects.toString(note.get(field), "");
    }
}
