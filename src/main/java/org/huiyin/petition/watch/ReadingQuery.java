package org.huiyin.petition.watch;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * What an auditor looks for in the log of readings. Blank is not asked; dates are legal days, both included.
 *
 * @param unit  id of the reader's unit
 * @param what  kind of reading
 * @param words somebody's words: who looked for just these
 * @param after where the last page ended
 * @param limit rows a page, 1 to 200
 */
public record ReadingQuery(String number, String account, String unit, String what, String words, @Nullable LocalDate from, @Nullable LocalDate to, String after, int limit) {

    public static final int MOST = 200;
    /** Without a petition, a person, a unit or words, so many days are looked through. */
    public static final int DAYS = 31;

    /**
     * The question as it stands in an address.
     *
     * @throws InvalidInput on {@code from} or {@code to} if that is no date
     */
    public static ReadingQuery of(Map<String, String> asked, int limit) {
        var typed = new HashMap<String, String>();
        asked.forEach((name, value) -> typed.put(name, value == null ? "" : value.strip()));
        return new ReadingQuery(typed.getOrDefault("number", "").replaceAll("\\s", ""), typed.getOrDefault("account", ""), typed.getOrDefault("unit", ""), typed.getOrDefault("what", ""),
                typed.getOrDefault("words", ""), day("from", typed), day("to", typed), typed.getOrDefault("after", ""), limit);
    }

    private static @Nullable LocalDate day(String field, Map<String, String> typed) {
        try {
            return typed.getOrDefault(field, "").isEmpty() ? null : LocalDate.parse(typed.get(field));
        } catch (DateTimeParseException e) {
            throw InvalidInput.of(field, "petition.reading.date");
        }
    }

    /** Whether an index leads straight to the rows, so that no span of time is needed. */
    boolean pointed() {
        return !(number.isBlank() && account.isBlank() && unit.isBlank() && words.isBlank());
    }

    /** What narrows the question, but for the petition: a number stands beside its petition alone, never among codes that more people read. */
    Map<String, String> filters() {
        var filters = new HashMap<>(Map.of("account", account, "unit", unit, "what", what));
        filters.put("from", Optional.ofNullable(from).map(LocalDate::toString).orElse(""));
        filters.put("to", Optional.ofNullable(to).map(LocalDate::toString).orElse(""));
        return filters;
    }
}
