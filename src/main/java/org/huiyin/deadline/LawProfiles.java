package org.huiyin.deadline;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.huiyin.runtime.InvalidInput;
import org.springframework.stereotype.Component;

/** The laws by which terms are counted, read from {@code law/*.yml} at the start; a profile with a gap stops the start. */
@Component
public final class LawProfiles {

    /** Used wherever nobody chose otherwise. */
    public static final String DEFAULT = "national-2022";

    private final Map<String, Map<Term, StatutoryTerm>> byName = new TreeMap<>();

    LawProfiles() {
        DataFile.all("law", ProfileFile.class).forEach(file -> byName.put(file.name(), file.checked()));
        if (!byName.containsKey(DEFAULT)) {
            throw new IllegalStateException("law/" + DEFAULT + ".yml is missing");
        }
    }

    /** All profiles, by name. */
    public List<String> names() {
        return List.copyOf(byName.keySet());
    }

    /** How many days the profile gives at the most; empty where an order alone sets the length, or months do. */
    public OptionalInt most(String profile, Term term) {
        return switch (term(profile, term).length()) {
            case Length.Days days -> OptionalInt.of(days.count());
            case Length.Ordered ordered -> ordered.max() == null ? OptionalInt.empty() : OptionalInt.of(ordered.max());
            case Length.OneOf one -> one.choices().stream().mapToInt(Integer::intValue).max();
            case Length.Months _ -> OptionalInt.empty();
        };
    }

    /** @throws InvalidInput on field {@code profile} */
    StatutoryTerm term(String profile, Term term) {
        var terms = byName.get(profile);
        if (terms == null) {
            throw InvalidInput.of("profile", "deadline.error.profile", String.join(", ", names()));
        }
        return Objects.requireNonNull(terms.get(term));
    }
}
