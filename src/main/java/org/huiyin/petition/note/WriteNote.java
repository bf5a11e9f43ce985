package org.huiyin.petition.note;

import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.IdBlocks;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says something to those who work on a case, and lets those mentioned know. It is no act: nobody's form becomes stale by it. */
@Component
public class WriteNote {

    /** Characters of a note. */
    public static final int LONGEST = 4000;

    private final InSight sight;
    private final MentionedIn mentioned;
    private final NoteRows rows;
    private final IdBlocks ids;
    private final LegalTime time;
    private final TellMentioned telling;

    WriteNote(InSight sight, MentionedIn mentioned, NoteRows rows, IdBlocks ids, LegalTime time, TellMentioned telling) {
        this.telling = telling;
        this.sight = sight;
        this.mentioned = mentioned;
        this.rows = rows;
        this.ids = ids;
        this.time = time;
    }

    /**
     * The note as it was kept; nothing if there is no such petition or this actor may not know of it.
     *
     * @throws org.huiyin.runtime.InvalidInput on {@code text} if it is missing, too long, or mentions somebody who may not see the case
     */
    @Needs(Right.NOTE)
    @Transactional
    public Optional<InternalNote> write(Actor actor, String number, @Nullable String text) {
        var petition = sight.of(actor, number);
        petition.ifPresent(p -> new Checks().required("text", text, LONGEST).complain());
        return petition.map(p -> {
            var note = new InternalNote(ids.next(), time.instant(), actor.account(), actor.unit(), text.strip());
            var named = mentioned.accounts(note.text(), p);
            rows.add(p, note, named);
            telling.tell(p, note, named);
            return note;
        });
    }
}
