package org.huiyin.console.inbox;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.huiyin.petition.PetitionNumber;
import org.huiyin.petition.work.InboxRow;
import org.huiyin.petition.work.ManyAct;
import org.huiyin.petition.work.Picked;
import org.huiyin.web.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What was ticked and typed to be done at once.
 *
 * @param numbers the rows that were ticked, each once
 * @param values  the fields, by name
 */
record BulkForm(List<String> numbers, Map<String, String> values) {

    static BulkForm of(MultiValueMap<String, String> sent) {
        var numbers = sent.getOrDefault("n", List.of()).stream().filter(PetitionNumber::wellFormed).distinct().toList();
        var values = new HashMap<String, String>();
        sent.forEach((name, all) -> values.put(name, all.getLast() == null ? "" : all.getLast().strip()));
        values.remove("_csrf");
        values.putIfAbsent("key", UUID.randomUUID().toString());
        return new BulkForm(numbers, values);
    }

    String value(String name) {
        return values.getOrDefault(name, "");
    }

    /** Rows with the versions that the form showed. */
    List<Picked> picked() {
        return numbers.stream().map(number -> new Picked(number, version(value("version." + number)))).toList();
    }

    /** The same rows as they are seen now; those out of sight fall away. */
    BulkForm looking(List<InboxRow> rows) {
        var seen = new HashMap<>(values);
        rows.forEach(row -> seen.put("version." + row.number(), Integer.toString(row.signs().version())));
        return new BulkForm(rows.stream().map(InboxRow::number).toList(), seen);
    }

    private static @Nullable Integer version(String text) {
        return text.matches("\\d{1,9}") ? Integer.valueOf(text) : null;
    }

    /** The facts that go to every row. */
    Map<String, Object> facts(BulkAct act) {
        return act.fields().stream().filter(field -> !value(field).isEmpty()).collect(Collectors.toMap(field -> field, this::value, (one, other) -> one, LinkedHashMap::new));
    }

    ManyAct act(BulkAct act) {
        return act.action() == null ? new ManyAct.Note(value("text")) : new ManyAct.Take(act.action(), facts(act));
    }

    /** Tells whether what is sent is what the preview was made of. */
    String seal(BulkAct act) {
        return Integer.toHexString((act + facts(act).toString() + picked()).hashCode());
    }

    boolean previewed(BulkAct act) {
        return value("step").equals("run") && value("previewed").equals(seal(act));
    }

    Sheet sheet() {
        return Sheet.of(values);
    }
}
