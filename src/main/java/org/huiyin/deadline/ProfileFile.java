package org.huiyin.deadline;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huiyin.deadline.StatutoryTerm.Extender;
import org.huiyin.deadline.StatutoryTerm.Pause;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** A file of {@code law/} as it is written. */
record ProfileFile(String name, boolean verified, String source, List<Entry> terms) {

    record Entry(Term term, String article, @Nullable Integer paragraph, StartingEvent starts, LengthEntry length, DayKind days,
            RestDayRule onRestDay, @Nullable Extender extendableBy, @Nullable Pause pausedBy, Boolean duty, Boolean verified, String source) {}

    record LengthEntry(@Nullable Integer days, @Nullable Integer months, boolean ordered, @Nullable Integer max, @DefaultValue List<Integer> oneOf) {

        Length length() {
            if (days != null) {
                return new Length.Days(days);
            }
            if (months != null) {
                return new Length.Months(months);
            }
            return ordered ? new Length.Ordered(max) : new Length.OneOf(oneOf);
        }
    }

    /** The terms by name; every {@link Term} must be there, once. */
    Map<Term, StatutoryTerm> checked() {
        var found = new EnumMap<Term, StatutoryTerm>(Term.class);
        for (var entry : terms) {
            if (found.put(entry.term(), statutory(entry)) != null) {
                throw new IllegalStateException(name + " has " + entry.term() + " twice");
            }
        }
        for (var term : Term.values()) {
            if (!found.containsKey(term)) {
                throw new IllegalStateException(name + " lacks " + term);
            }
        }
        return found;
    }

    private StatutoryTerm statutory(Entry e) {
        try {
            return new StatutoryTerm(e.term, name, Objects.requireNonNull(e.article, "article"), e.paragraph,
                    Objects.requireNonNull(e.starts, "starts"), Objects.requireNonNull(e.length, "length").length(),
                    Objects.requireNonNull(e.days, "days"), Objects.requireNonNull(e.onRestDay, "on-rest-day"),
                    e.extendableBy, e.pausedBy, Objects.requireNonNull(e.duty, "duty"), verified && Objects.requireNonNull(e.verified, "verified"),
                    Objects.requireNonNull(e.source, "source"));
        } catch (NullPointerException missing) {
            throw new IllegalStateException(name + ", " + e.term + " lacks its " + missing.getMessage(), missing);
        }
    }
}
