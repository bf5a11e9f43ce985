package org.huiyin.petition.note;

import java.util.List;
import org.springframework.stereotype.Component;

/** The internal notes of a petition, for whoever puts its file together: who may read the file is asked there. */
@Component
public final class InternalNotes {

    private final NoteRows rows;

    InternalNotes(NoteRows rows) {
        this.rows = rows;
    }

    /** Oldest first. */
    public List<InternalNote> of(long petition) {
        return rows.of(petition);
    }
}
