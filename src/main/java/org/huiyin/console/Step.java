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
 * @param aside  those words; {@code null} for a step of the procedure
 */
public record Step(int seq, Instant at, Words words, @Nullable String unit, @Nullable String who, @Nullable String absent, boolean told, Kind kind,
        List<PetitionFile.Note> notes, List<Paper> papers, List<Changed> changes, @Nullable InternalNote aside) {

    /** A value before and after, in the words of the reader. */
    public record Changed(Words field, @Nullable Object before, Object after) {}

    /** Between steps of the procedure, which have a place in the log. */
    static Step aside(InternalNote said, @Nullable String unit, String who) {
        return new Step(0, said.at(), Words.of("console.internal"), unit, who, null, false, Kind.NOTES, List.of(), List.of(), List.of(), said);
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
