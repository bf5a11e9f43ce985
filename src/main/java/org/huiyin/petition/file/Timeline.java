package org.huiyin.petition.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.Organisations;
import org.huiyin.notice.Notice;
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
    List<TimelineEntry> of(List<EventLog.Event> events, List<Notice> notices, boolean toldOnly) {
        var papers = papers(events, notices, toldOnly);
        var entries = new ArrayList<TimelineEntry>();
        var changes = new Changes();
        for (var event : events) {
            var body = event.facts();
            var changed = toldOnly ? List.<Change>of() : changes.by(body);
            if (!toldOnly || Boolean.TRUE.equals(body.get("told"))) {
                entries.add(entry(event, body, papers.getOrDefault(event.seq(), List.of()), !toldOnly, changed));
            }
        }
        return entries;
    }

    /**
     * Which papers each event wrote. One transaction writes an event and then its papers, and the petition is locked meanwhile: a paper belongs to the last
     * event before it. Papers that no act makes are written whenever somebody opens them.
     */
    private static Map<Integer, List<String>> papers(List<EventLog.Event> events, List<Notice> notices, boolean toldOnly) {
        var papers = new HashMap<Integer, List<String>>();
        for (var notice : notices) {
            if (!Standing.has(notice.kind()) && (notice.kind().told() || !toldOnly)) {
                events.stream().filter(event -> !event.at().isAfter(notice.issuedAt())).reduce((first, later) -> later)
                        .ifPresent(event -> papers.computeIfAbsent(event.seq(), seq -> new ArrayList<>()).add(Papers.id(notice)));
            }
        }
        return papers;
    }

    private TimelineEntry entry(EventLog.Event event, Map<String, Object> body, List<String> papers, boolean forStaff, List<Change> changes) {
        var facts = (Map<?, ?>) body.get("facts");
        var unit = name(body.get("unit"));
        var day = facts.get("due") == null ? facts.get("date") : facts.get("due");
        return new TimelineEntry(event.seq(), event.at(), event.type(),
                Words.of("petition.event." + wording(event, body, facts), unit == null ? "" : unit, orEmpty(name(facts.get("to"))), day == null ? "" : Words.of("petition.day", LocalDate.parse(day.toString()))), unit,
                Boolean.TRUE.equals(body.get("told")), forStaff ? (String) body.get("actor") : null, forStaff ? (String) facts.get("for") : null, papers, changes);
    }

    /**
     * One event may be told in several ways: a hearing that was called off ends by the same act as one that was held, somebody was heard or something looked at,
     * a right lapsed that had a name, who follows a dissolved unit goes on with the matter or answers for what is done, what was verified holds or does not, and
     * what one of a group adds is not what "you" added.
     */
    private static String wording(EventLog.Event event, Map<String, Object> body, Map<?, ?> facts) {
        return switch (event.type()) {
            case "heard" -> Boolean.FALSE.equals(facts.get("held")) ? "hearing-called-off" : "heard";
            case "interviewed" -> "investigation".equals(facts.get("kind")) ? "investigated" : "interviewed";
            case "closed-by-lapse" -> facts.get("lapsed") == null ? "closed-by-lapse" : "closed-by-lapse-" + facts.get("lapsed");
            case "handed-over" -> Boolean.FALSE.equals(facts.get("continues")) ? "answered-for-by" : "handed-over";
            case "verified" -> "verified-" + facts.get("result");
            case "supplemented" -> facts.get("date") != null ? "supplemented-on-paper" : String.valueOf(body.get("actor")).startsWith("member/") ? "supplemented-by-member" : "supplemented";
            case "rated" -> "rated-" + facts.get("value") + (Boolean.TRUE.equals(facts.get("changed")) ? "-instead" : "");
            default -> event.type();
        };
    }

    private @Nullable String name(@Nullable Object unit) {
        return unit == null ? null : organisations.find(unit.toString()).map(Organisation::name).orElse(unit.toString());
    }

    private static Object orEmpty(@Nullable Object value) {
        return value == null ? "" : value;
    }
}
