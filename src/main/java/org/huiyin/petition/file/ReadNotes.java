package org.huiyin.petition.file;

import java.util.List;
import java.util.Optional;
import org.huiyin.access.reading.Readings;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.petition.lifecycle.Petitioners;
import org.huiyin.petition.note.InternalNote;
import org.huiyin.petition.note.InternalNotes;
import org.springframework.stereotype.Component;

/** What colleagues said among themselves about a case, with those who petition masked as in the file. */
@Component
public class ReadNotes {

    private final ReadFile files;
    private final InternalNotes notes;
    private final Petitioners petitioners;
    private final Readings readings;

    ReadNotes(ReadFile files, InternalNotes notes, Petitioners petitioners, Readings readings) {
        this.files = files;
        this.notes = notes;
        this.petitioners = petitioners;
        this.readings = readings;
    }

    /** Oldest first; nothing if there is no such petition or this actor may not know of it. Counts as a reading of the file. */
    @Needs(Right.NOTE)
    public Optional<List<InternalNote>> of(Actor actor, String number) {
        return files.inSight(actor, number).map(row -> {
            readings.record(actor, row.id(), number, "file");
            var names = OwnNames.of(petitioners.of(row.id()));
            return notes.of(row.id()).stream().map(said -> said.saying(names.in(said.text()))).toList();
        });
    }
}
