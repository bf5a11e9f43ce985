package org.huiyin.petition.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.Organisations;
import org.huiyin.petition.lifecycle.EventLog;
import org.huiyin.runtime.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the events of a petition in plain words. */
@Component
final class Timeline {

    private final Organisations organisations;

    Timeline(Organisations organisations) {
        this.organisations = organisations;
    }

    /** Every step; {@code toldOnly} leaves out what is the unit's own business. */
    List<TimelineEntry> of(List<EventLog.Event> events, boolean toldOnly) {
        var entries = new ArrayList<TimelineEntry>();
        for (var event : events) {
            var body = event.facts();
            if (!toldOnly || Boolean.TRUE.equals(body.get("told"))) {
                entries.add(entry(event, body, !toldOnly));
            }
        }
        return entries;
    }

    private TimelineEntry entry(EventLog.Event event, Map<String, Object> body, boolean forStaff) {
        var facts = (Map<?, ?>) body.get("facts");
        var unit = name(body.get("unit"));
        var day = facts.get("due") == null ? facts.get("date") : facts.get("due");
        return new TimelineEntry(event.seq(), event.at(), event.type(),
                Words.of("petition.event." + wording(event, body, facts), unit == null ? "" : unit, orEmpty(name(facts.get("to"))), orEmpty(day)), unit,
                Boolean.TRUE.equals(body.get("told")), forStaff ? (String) body.get("actor") : null);
    }

    /** A hearing that was called off ends by the same act as one that was held; what was verified holds, or does not; what one of a group adds is not what "you" added. */
    private static String wording(EventLog.Event event, Map<String, Object> body, Map<?, ?> facts) {
        if (event.type().equals("verified")) {
            return "verified-" + facts.get("result");
        }
        if (event.type().equals("supplemented") && String.valueOf(body.get("actor")).startsWith("member/")) {
            return "supplemented-by-member";
        }
        return Boolean.FALSE.equals(facts.get("held")) ? "hearing-called-off" : event.type();
    }

    private @Nullable String name(@Nullable Object unit) {
        return unit == null ? null : organisations.find(unit.toString()).map(Organisation::name).orElse(unit.toString());
    }

    private static Object orEmpty(@Nullable Object value) {
        return value == null ? "" : value;
    }
}
