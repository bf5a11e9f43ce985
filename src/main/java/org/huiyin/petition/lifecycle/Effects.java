package org.huiyin.petition.lifecycle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.huiyin.deadline.Deadline;
import org.huiyin.deadline.Deadlines;
import org.huiyin.deadline.Derivation;
import org.huiyin.deadline.DueDates;
import org.huiyin.deadline.Term;
import org.huiyin.petition.Outcome;
import org.springframework.stereotype.Component;

/** Writes what was decided: clocks, words, event, petition, and last the numbered paper. */
@Component
final class Effects {

    private final EventLog log;
    private final CaseRows rows;
    private final CaseWords words;
    private final Deadlines deadlines;
    private final DueDates dates;
    private final DuePapers papers;

    Effects(EventLog log, CaseRows rows, CaseWords words, Deadlines deadlines, DueDates dates, DuePapers papers) {
        this.log = log;
        this.rows = rows;
        this.words = words;
        this.deadlines = deadlines;
        this.dates = dates;
        this.papers = papers;
    }

    Outcome.Done write(Situation situation, Transition row, Decision decision) {
        var petition = situation.petition();
        var after = row.to() == null ? decision.after() : decision.after().at(row.to());
        stopClocks(situation, row);
        startClocks(new Case(petition.id(), petition.number(), petition.origin(), after, petition.version(), petition.headSeq(), petition.headHash()), situation, row, decision);
        var event = keepWordsAndEvent(situation, row, decision);
        rows.write(petition, after, event);
        papers.keep(situation, row, decision, after);
        return new Outcome.Done(petition.number(), after.status(), petition.version() + 1, List.of(event.type()));
    }

    private void stopClocks(Situation situation, Transition row) {
        for (var clock : situation.deadlines()) {
            if (clock.endedAt() == null && row.met().contains(clock.term())) {
                deadlines.stop(situation.petition().id(), clock.term(), Deadline.State.MET, situation.at());
            } else if (clock.endedAt() == null && row.dropped().contains(clock.term())) {
                deadlines.stop(situation.petition().id(), clock.term(), Deadline.State.CANCELLED, situation.at());
            }
        }
    }

    private void startClocks(Case after, Situation situation, Transition row, Decision decision) {
        for (var start : row.starts()) {
            if (start.when().test(after) && decision.starts(start.term()) && !after.origin().historical()) {
                deadlines.start(after.id(), after.course().region(), derive(start.term(), after, situation, decision));
            }
        }
    }

    private Derivation derive(Term term, Case after, Situation situation, Decision decision) {
        var profile = after.origin().profile();
        var span = decision.span(term);
        if (span == null) {
            return dates.derive(term, situation.today(), profile);
        }
        if (span.due() != null) {
            return dates.fixed(term, span.start(), profile, span.due());
        }
        return span.length() == null ? dates.derive(term, span.start(), profile) : dates.derive(term, span.start(), profile, span.length());
    }

    private EventLog.Event keepWordsAndEvent(Situation situation, Transition row, Decision decision) {
        var petition = situation.petition();
        var payload = new LinkedHashMap<>(decision.payload());
        var commitments = new ArrayList<Commitment>();
        for (var note : decision.notes()) {
            commitments.add(words.commitment(note));
        }
        if (!commitments.isEmpty()) {
            payload.put("words", commitments.stream().map(Commitment::digest).toList());
        }
        var event = log.append(petition, new EventLog.Happening(row.event(), situation.at(), situation.actor(), row.told(), payload));
        for (int i = 0; i < commitments.size(); i++) {
            words.keep(petition, event.seq(), decision.notes().get(i), commitments.get(i), situation.actor(), situation.at());
        }
        decision.drafts().forEach(draft -> words.keep(petition, draft, situation.at()));
        return event;
    }
}
