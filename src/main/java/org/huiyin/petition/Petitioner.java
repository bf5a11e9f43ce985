package org.huiyin.petition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who petitions, and whom they accuse: personal data, kept sealed as a whole.
 *
 * @param confidential whether the petitioner asked to be kept from being known
 * @param salt         of the commitment in the first event
 * @param words        what that event commits to, in canonical form
 */
public record Petitioner(@Nullable Person person, int persons, List<Person> coPetitioners, List<Person> representatives, List<Agent> agents,
        List<Accused> accused, boolean confidential, String salt, String words) {

    private static final int GROUP = 5;

    /** A person and how to reach that person. */
    public record Person(@Nullable String name, @Nullable String idType, @Nullable String idNumber, @Nullable String phone, @Nullable String address, @Nullable String email) {}

    /** Somebody who acts for the petitioner; {@code power} is the document that says so. */
    public record Agent(@Nullable String name, @Nullable String power) {}

    /** Somebody who is named in a petition, and as what. */
    public record Named(Part part, Person person) {

        /** Whether he speaks for the others. */
        public boolean speaks() {
            return part != Part.CO_PETITIONER;
        }

        private boolean same(Named other) {
            return person.name() != null && person.name().equals(other.person.name()) && person.phone() != null && person.phone().equals(other.person.phone());
        }
    }

    /** As what somebody is named. */
    public enum Part {
        PETITIONER, REPRESENTATIVE, CO_PETITIONER;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The person or organisation complained of. */
    public record Accused(@Nullable String name, @Nullable String organisation) {}

    /** The name to put on a paper. */
    public @Nullable String name() {
        return person == null ? null : person.name();
    }

    /** Whether several people petition who are named, or five or more without being named. */
    public boolean group() {
        return persons >= GROUP || !coPetitioners.isEmpty();
    }

    /**
     * Everybody who petitions and is named, in the order in which a file lists them: by the place in it, counted from one, an act means somebody.
     * Who stands there twice, as when a representative petitions too, is one.
     */
    public List<Named> named() {
        var all = new ArrayList<Named>();
        Stream.of(Stream.ofNullable(person).map(p -> new Named(Part.PETITIONER, p)), representatives.stream().map(p -> new Named(Part.REPRESENTATIVE, p)),
                coPetitioners.stream().map(p -> new Named(Part.CO_PETITIONER, p))).flatMap(people -> people).filter(one -> all.stream().noneMatch(one::same)).forEach(all::add);
        return List.copyOf(all);
    }

    /** A name as lists show it: the first character, then a star for each other one. */
    public static @Nullable String masked(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        var first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first) + "*".repeat(Math.max(1, name.codePointCount(first, name.length())));
    }

    /** That there is something, and how it begins; not how long it is. */
    public static @Nullable String hinted(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.substring(0, text.offsetByCodePoints(0, 1)) + "***";
    }
}
