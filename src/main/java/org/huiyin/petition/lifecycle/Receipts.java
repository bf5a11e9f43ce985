package org.huiyin.petition.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.huiyin.runtime.LegalTime;
import org.springframework.stereotype.Component;

/** Tells when a unit received a petition, from which its days count however often it came back since (Art 22, 23). */
@Component
public final class Receipts {

    private static final Set<String> SENT = Set.of("forwarded", "assigned", "jurisdiction-settled", "handed-over");

    private final EventLog log;

    Receipts(EventLog log) {
        this.log = log;
    }

    /** The day on which it last reached that unit or whom that unit succeeds; for whoever had it first, the day it came in. */
    public LocalDate day(Case petition, String unit) {
        var sought = unit;
        for (var event : log.of(petition.id(), petition.number()).reversed()) {
            if (!SENT.contains(event.type()) || !sought.equals(sent(event).get("to")) || stayed(event)) {
                continue;
            }
            if (!event.type().equals("handed-over")) {
                return day(event.at());
            }
            sought = String.valueOf(sent(event).get("from"));
        }
        return day(petition.origin().receivedAt());
    }

    /** A dispute decided for whoever had it all the while is no new receipt. */
    private static boolean stayed(EventLog.Event event) {
        return Boolean.TRUE.equals(sent(event).get("stayed"));
    }

    private static Map<?, ?> sent(EventLog.Event event) {
        return (Map<?, ?>) event.facts().get("facts");
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, LegalTime.ZONE);
    }
}
