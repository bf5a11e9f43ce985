package org.huiyin.petition.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.huiyin.runtime.LegalTime;
import org.springframework.stereotype.Component;

/** Tells when a unit received a petition, from which its days count however often it came back since (Art 22, 23). */
@Component
public final class Receipts {

    private static final Set<String> MOVES = Set.of("forwarded", "assigned", "jurisdiction-settled", "handed-over", "objection-upheld");

    private final EventLog log;

    Receipts(EventLog log) {
        this.log = log;
    }

    /** The day on which it last reached that unit or whom that unit succeeds; for whoever had it first, the day it came in. */
    public LocalDate day(Case petition, String unit) {
        var sought = unit;
        var moves = log.of(petition.id(), petition.number()).reversed().stream().filter(event -> MOVES.contains(event.type())).toList();
        for (int i = 0; i < moves.size(); i++) {
            var move = moves.get(i);
            if (!sought.equals(sent(move).get("to")) || stayed(moves, i)) {
                continue;
            }
            if (!move.type().equals("handed-over")) {
                return day(move.at());
            }
            sought = String.valueOf(sent(move).get("from"));
        }
        return day(petition.origin().receivedAt());
    }

    /** Whether a dispute was decided in favour of whoever had it all the while: that is no new receipt. */
    private static boolean stayed(List<EventLog.Event> latestFirst, int i) {
        var decision = latestFirst.get(i);
        return decision.type().equals("jurisdiction-settled") && i + 1 < latestFirst.size() && Objects.equals(sent(latestFirst.get(i + 1)).get("to"), sent(decision).get("to"));
    }

    private static Map<?, ?> sent(EventLog.Event event) {
        return (Map<?, ?>) event.facts().get("facts");
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, LegalTime.ZONE);
    }
}
