package org.huiyin.deadline;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.huiyin.deadline.LawProfiles.Value;
import org.huiyin.deadline.StatutoryTerm.Extender;
import org.huiyin.deadline.StatutoryTerm.PausedBy;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** A file of {@code law/} as it is written. */
record ProfileFile(String name, boolean verified, String source, List<Entry> terms, List<ValueEntry> values) {

    /** A profile that has everything. */
    record Law(LawProfiles.Profile profile, Map<Term, StatutoryTerm> terms, Map<Value, LawProfiles.Figure> values) {}


    record Entry(Term term, String article, @Nullable Integer paragraph, @Nullable String law, @Nullable String lawArticle, StartingEvent starts, LengthEntry length, DayKind days,
            RestDayRule onRestDay, @Nullable Extender extendableBy, @Nullable PausedBy pausedBy, Boolean duty, Boolean verified, String source) {}

    record ValueEntry(Value value, Integer is, Boolean verified, String source) {}

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

    /** Every {@link Term} and every {@link Value} must be there, once, and bands must begin one after the other. */
    Law checked() {
        var termsFound = gathered(Term.class, terms, Entry::term, this::statutory);
        var valuesFound = gathered(Value.class, values, ValueEntry::value, this::figure);
        int notice = valuesFound.get(Value.WARN_AT_NOTICE).is();
        int warning = valuesFound.get(Value.WARN_AT_WARNING).is();
        int severe = valuesFound.get(Value.WARN_AT_SEVERE).is();
        if (notice < 1 || warning < notice || severe < warning || severe > 100) {
            throw new IllegalStateException(name + ": the shares of warning must rise from 1 to 100");
        }
        return new Law(new LawProfiles.Profile(name, verified, source, List.copyOf(valuesFound.values())), termsFound, valuesFound);
    }

    private <K extends Enum<K>, E, V> Map<K, V> gathered(Class<K> keys, List<E> entries, Function<E, K> key, Function<E, V> read) {
        var found = new EnumMap<K, V>(keys);
        for (var entry : entries) {
            if (found.put(key.apply(entry), read.apply(entry)) != null) {
                throw new IllegalStateException(name + " has " + key.apply(entry) + " twice");
            }
        }
        for (var wanted : keys.getEnumConstants()) {
            if (!found.containsKey(wanted)) {
                throw new IllegalStateException(name + " lacks " + wanted);
            }
        }
        return found;
    }

    private LawProfiles.Figure figure(ValueEntry e) {
        try {
            return new LawProfiles.Figure(e.value, Objects.requireNonNull(e.is, "is"), verified && Objects.requireNonNull(e.verified, "verified"),
                    Objects.requireNonNull(e.source, "source"));
        } catch (NullPointerException missing) {
            throw new IllegalStateException(name + ", " + e.value + " lacks its " + missing.getMessage(), missing);
        }
    }

    private StatutoryTerm statutory(Entry e) {
        try {
            return new StatutoryTerm(e.term, name, Objects.requireNonNull(e.article, "article"), e.paragraph,
                    e.law == null ? name : e.law, e.lawArticle,
                    Objects.requireNonNull(e.starts, "starts"), Objects.requireNonNull(e.length, "length").length(),
                    Objects.requireNonNull(e.days, "days"), Objects.requireNonNull(e.onRestDay, "on-rest-day"),
                    e.extendableBy, e.pausedBy, Objects.requireNonNull(e.duty, "duty"), verified && Objects.requireNonNull(e.verified, "verified"),
                    Objects.requireNonNull(e.source, "source"));
        } catch (NullPointerException missing) {
            throw new IllegalStateException(name + ", " + e.term + " lacks its " + missing.getMessage(), missing);
        }
    }
}
