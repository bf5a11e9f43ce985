package org.huiyin.console;

import java.time.Instant;
import java.util.List;
import org.huiyin.console.casework.Shown;
import org.huiyin.console.casework.Shown.Kind;
import org.huiyin.petition.file.Paper;
import org.huiyin.petition.file.PetitionFile;
import org.huiyin.petition.note.InternalNote;
import org.huiyin.runtime.Words;
import org.jspecify.annotations.Nullable;

/**
 * One step of the story.
 *
 * @param told   whether the petitioner sees it
 * @param who    name of the person, where it was one
 * @param absent name of whoever that person stood in for, if anybody
 * @param kind   an act, what the petitioner or one of the group said or asked, or what colleagues say among themselves
 * @param taken  whether a clerk took it down from a paper, so that there is a receipt to print
 * @param aside  those words; {@code null} for a step of the procedure
 */
public record Step(int seq, Instant at, Words words, @Nullable String unit, @Nullable String who, @Nullable String absent, boolean told, Kind kind,
        List<PetitionFile.Note> notes, List<Paper> papers, List<Changed> changes, @Nullable InternalNote aside, boolean taken) {

    /** A value before and after, in the words of the reader. */
    public record Changed(Words field, @Nullable Object before, Object after) {}

    /** Between steps of the procedure, which have a place in the log. */
    static Step aside(InternalNote said, @Nullable String unit, String who) {
        return new Step(0, said.at(), Words.of("console.internal"), unit, who, null, false, Kind.NOTES, List.of(), List.of(), List.of(), said, false);
    }

    /** The notes of it that are shown: none if they are switched off, and of what the petitioner sees only what he sent. */
    public List<PetitionFile.Note> notesIn(Shown shown) {
        return notes.stream().filter(note -> shown.shows(Kind.NOTES) && (shown.reach() != Shown.Reach.TOLD || note.kind().equals("supplement"))).toList();
    }

    boolean in(Shown shown) {
        var kinds = shown.shows(kind) || shown.shows(Kind.NOTES) && !notes.isEmpty() || shown.shows(Kind.PAPERS) && !papers.isEmpty();
        return kinds && switch (shown.reach()) {
            case ALL -> true;
            case TOLD -> told;
            case INTERNAL -> !told || !notes.isEmpty();
        };
    }
}
