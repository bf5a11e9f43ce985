package org.huiyin.deadline;

import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /** @throws InvalidInput on field {@code profile} */
    StatutoryTerm term(String profile, Term term) {
        var terms = byName.get(profile);
        if (terms == null) {
            throw InvalidInput.of("profile", "deadline.error.profile", String.join(", ", names()));
        }
        return Objects.requireNonNull(terms.get(term));
    }
}
