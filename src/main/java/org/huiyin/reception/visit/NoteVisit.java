package org.huiyin.reception.visit;

import java.util.List;
import java.util.Objects;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.runtime.IdBlocks;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever goes from house to house before a visit notes in a few words what is heard there: matters, and nobody's name. */
@Component
public class NoteVisit {

    private static final int OWN = 30;

    private final VisitNoteRows rows;
    private final VisitPlaces places;
    private final IdBlocks ids;
    private final LegalTime time;

    NoteVisit(VisitNoteRows rows, VisitPlaces places, IdBlocks ids, LegalTime time) {
        this.rows = rows;
        this.places = places;
        this.ids = ids;
        this.time = time;
    }

    /**
     * Takes a note; the same key again is the same note.
     *
     * @throws InvalidInput naming every field at fault; on {@code key} if somebody else's note has it
     */
    @Needs(Right.NOTE_VISITS)
    @Transactional
    public VisitNote note(Actor actor, VisitNoteOrder order) {
        var place = places.find(actor, order.region()).filter(found -> found.code().length() > 6);
        order.checks(time.today(), place.isPresent()).complain();
        var code = place.orElseThrow().code();
        var key = Objects.requireNonNull(order.key());
        var heardOn = order.heardOn() == null ? time.today() : order.heardOn();
        rows.add(new VisitNote(ids.next(), code, places.name(code), heardOn, order.category() == null || order.category().isBlank() ? null : order.category(),
                Objects.requireNonNull(order.text()).strip()), key, actor.account(), time.instant());
        return rows.find(key, actor.account()).stream().findFirst().orElseThrow(() -> InvalidInput.of("key", "reception.visit.key"));
    }

    /** One's own, the last first. */
    @Needs(Right.NOTE_VISITS)
    public List<VisitNote> own(Actor actor) {
        return rows.by(actor.account(), OWN);
    }

    /** Takes one's own back. @return whether there was one */
    @Needs(Right.NOTE_VISITS)
    @Transactional
    public boolean takeBack(Actor actor, long id) {
        return rows.remove(actor.account(), id);
    }
}
