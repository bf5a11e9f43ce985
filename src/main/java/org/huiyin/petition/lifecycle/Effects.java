package org.huiyin.petition.lifecycle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.List;
import org.huiyin.petition.Outcome;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes what was decided: clocks, words, event, petition, and last the numbered papers; and says so. */
@Component
final class Effects {

    private final EventLog log;
    private final CaseRows rows;
    private final CaseWords words;
    private final Clocks clocks;
    private final DuePapers papers;
    private final ApplicationEventPublisher listeners;

    Effects(EventLog log, CaseRows rows, CaseWords words, Clocks clocks, DuePapers papers, ApplicationEventPublisher listeners) {
        this.log = log;
        this.rows = rows;
        this.words = words;
        this.clocks = clocks;
        this.papers = papers;
        this.listeners = listeners;
    }

    Outcome.Done write(Situation situation, Transition row, Decision decision) {
        var petition = situation.petition();
        var after = decision.after().at(row.after(petition.status(), decision.after().status()));
        clocks.turn(situation, petition.in(after), row, decision);
        var event = keepWordsAndEvent(situation, row, decision, after);
        var moved = row.action().movesVersion() ? 1 : 0;
        rows.write(petition, after, event, moved);
        listeners.publishEvent(new EventWritten(petition.id(), event.type(), event.at()));
        papers.keep(situation, row, decision, after);
        return new Outcome.Done(petition.number(), after.status(), petition.version() + moved, List.of(event.type()));
    }

    private EventLog.Event keepWordsAndEvent(Situation situation, Transition row, Decision decision, Course after) {
        var petition = situation.petition();
        var payload = new LinkedHashMap<>(decision.payload());
        moved(petition.course(), after, payload);
        var commitments = new ArrayList<Commitment>();
        for (var note : decision.notes()) {
            commitments.add(words.commitment(note));
        }
        if (!commitments.isEmpty()) {
            payload.put("words", commitments.stream().map(Commitment::digest).toList());
        }
        var absent = situation.actor().inPlaceOf(row.right(), petition.course().desk().handler());
        if (absent != null) {
            payload.put("for", absent);
        }
        var event = log.append(petition, new EventLog.Happening(row.event(), situation.at(), situation.actor(), row.told(), payload));
        for (int i = 0; i < commitments.size(); i++) {
            words.keep(petition, event.seq(), decision.notes().get(i), commitments.get(i), situation.actor(), situation.at());
        }
        decision.drafts().forEach(draft -> words.keep(petition, draft, situation.at()));
        return event;
    }

    /** Where it stands and lies from here on, if that changed: the history tells it as before and after. */
    private static void moved(Course before, Course after, Map<String, Object> payload) {
        if (before.status() != after.status()) {
            payload.put("status", after.status().name());
        }
        if (!before.holder().equals(after.holder())) {
            payload.put("holder", after.holder());
        }
    }
}
