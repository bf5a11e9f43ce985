package org.huiyin.petition.proof;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huiyin.petition.lifecycle.EventLog;
import org.jspecify.annotations.Nullable;

/** A petition with everything that its events speak of, as it is stored. */
record Chain(Head head, List<Link> links, byte @Nullable [] people, List<Note> notes) {

    /** The row of the petition, as far as its first event or the words in it say the same. */
    record Head(long id, String number, String channel, Instant receivedAt, String title, String claim, String facts, @Nullable String reasons, int seq, byte[] hash) {}

    /** @param transaction that wrote it, in the cluster that it was written in */
    record Link(EventLog.Event event, long transaction) {}

    record Note(long id, int seq, byte[] sealed) {}

    /** The event that says that what it was about is gone, if it is. */
    Optional<EventLog.Event> erased() {
        return links.stream().map(Link::event).filter(event -> event.type().equals("erased")).findFirst();
    }

    List<EventLog.Event> events() {
        return links.stream().map(Link::event).toList();
    }
}
