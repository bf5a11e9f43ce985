package org.huiyin.petition.file;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.huiyin.petition.Status;

/** Walks the events of one petition in their order and tells of each what it changed, as before and after. Events of earlier versions do not name their status. */
final class Changes {

    private static final List<String> FIELDS = List.of("status", "holder", "class", "category", "region", "route", "handler");

    private final Map<String, String> now = new HashMap<>(Map.of("status", Status.REGISTERED.name()));
    private boolean begun;

    /** What this event changed; what the first one says is how it began. */
    List<Change> by(Map<String, Object> body) {
        var facts = (Map<?, ?>) body.get("facts");
        var first = !begun;
        begun = true;
        if (body.get("unit") != null) {
            now.putIfAbsent("holder", body.get("unit").toString());
        }
        var changed = FIELDS.stream().filter(field -> facts.get(field) != null && !Objects.equals(now.get(field), facts.get(field).toString()))
                .map(field -> new Change(field, now.put(field, facts.get(field).toString()), facts.get(field).toString())).toList();
        return first ? List.of() : redated(facts, changed);
    }

    /** A date that was counted anew stands in the event with the one before. */
    private static List<Change> redated(Map<?, ?> facts, List<Change> changed) {
        if (facts.get("before") == null || facts.get("due") == null) {
            return changed;
        }
        return Stream.concat(changed.stream(), Stream.of(new Change("due", facts.get("before").toString(), facts.get("due").toString()))).toList();
    }
}
