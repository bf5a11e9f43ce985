package org.huiyin.deadline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.Words;
import org.springframework.stereotype.Component;

/** The laws by which terms are counted: read from {@code law/*.yml} at the start, where a profile with a gap stops the start, and what administrators wrote on top of them. */
@Component
public final class LawProfiles {

    /** Used wherever nobody chose otherwise. */
    public static final String DEFAULT = "national-2022";

    /** What a law sets besides terms: numbers of people, days of notice, and the shares of a term (percent) at which people are warned. */
    public enum Value {
        /** Up to how many persons a group counts as small. */
        REPRESENTATIVES_SMALL_GROUP,
        REPRESENTATIVES_SMALL,
        REPRESENTATIVES,
        AGENTS,
        /** Working days before a hearing. */
        HEARING_NOTICE_DAYS,
        /** The fewest members of a hearing's panel; their number is odd besides. */
        HEARING_PANEL_MIN,
        HEARING_REPRESENTATIVES,
        HEARING_AGENTS,
        /** After so many days a public notice counts as delivered. */
        PUBLICATION_DAYS,
        WARN_AT_NOTICE, WARN_AT_WARNING, WARN_AT_SEVERE;

        public Words words() {
            return Words.of("deadline.value." + name());
        }
    }

    /**
     * A value as a profile has it.
     *
     * @param verified it was read in a text that was at hand
     * @param source   where it comes from
     */
    public record Figure(Value value, int is, boolean verified, String source) {}

    /**
     * What a profile is.
     *
     * @param verified whether it was read, and is known to be in force
     */
    public record Profile(String name, boolean verified, String source, List<Figure> values) {}

    private final Map<String, ProfileFile.Law> byName = new TreeMap<>();
    private final Supplier<List<LawInForce>> inForce;
    private final OwnLaws own;

    LawProfiles(Supplier<List<LawInForce>> inForce, OwnLaws own) {
        this.inForce = inForce;
        this.own = own;
        DataFile.all("law", ProfileFile.class).forEach(file -> byName.put(file.name(), file.checked()));
        if (!byName.containsKey(DEFAULT)) {
            throw new IllegalStateException("law/" + DEFAULT + ".yml is missing");
        }
    }

    /** What a profile is called: those of the product by its messages, those that administrators wrote by the name they gave. */
    public static Words words(String profile) {
        return isOwn(profile) ? Words.of("deadline.profile.own", profile) : Words.of("deadline.profile." + profile);
    }

    static boolean isOwn(String profile) {
        return profile.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }

    /** The profiles of the product, by name. */
    public List<String> shipped() {
        return List.copyOf(byName.keySet());
    }

    /** All profiles, by name; those of the product first. */
    public List<String> names() {
        return all().stream().map(Profile::name).toList();
    }

    /** All profiles with their sources and values. */
    public List<Profile> all() {
        return Stream.concat(byName.values().stream(), own.all(this::law).stream()).map(ProfileFile.Law::profile).toList();
    }

    /**
     * The law under which a petition about that place begins, if received on that day: the entry for the smallest place around it, of those the latest
     * day, and of two for one day the one entered later (which comes first).
     */
    public String inForce(String region, LocalDate receivedOn) {
        return inForce.get().stream().filter(law -> law.covers(region, receivedOn))
                .min(Comparator.comparing((LawInForce law) -> -LawInForce.prefix(law.region()).length()).thenComparing(LawInForce::validFrom, Comparator.reverseOrder()))
                .map(LawInForce::profile).orElse(DEFAULT);
    }

    /** @throws InvalidInput on field {@code profile} */
    public int value(String profile, Value value) {
        return Objects.requireNonNull(law(profile).values().get(value)).is();
    }

    /** How many representatives a group of so many persons may send at most (Art 20). */
    public int representatives(String profile, int persons) {
        return value(profile, persons <= value(profile, Value.REPRESENTATIVES_SMALL_GROUP) ? Value.REPRESENTATIVES_SMALL : Value.REPRESENTATIVES);
    }

    /** The shares of a term, in percent, at which a band begins. */
    Stream<Integer> warnAt(String profile) {
        return Stream.of(Value.WARN_AT_NOTICE, Value.WARN_AT_WARNING, Value.WARN_AT_SEVERE).map(value -> value(profile, value));
    }

    /**
     * What a term rests on under a profile.
     *
     * @throws InvalidInput on field {@code profile}
     */
    public Basis basis(String profile, Term term) {
        return term(profile, term).basis();
    }

    /** @throws InvalidInput on field {@code profile} */
    StatutoryTerm term(String profile, Term term) {
        return Objects.requireNonNull(law(profile).terms().get(term));
    }

    ProfileFile.Law law(String profile) {
        return Optional.ofNullable(byName.get(profile)).or(() -> isOwn(profile) ? own.find(profile, this::law) : Optional.empty())
                .orElseThrow(() -> InvalidInput.of("profile", "deadline.error.profile", String.join(", ", names())));
    }
}
