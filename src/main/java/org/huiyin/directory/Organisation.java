package org.huiyin.directory;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An organ or unit that can be given a petition.
 *
 * @param id         stable: region code, hyphen, short name ({@code 330726-xfj})
 * @param region     code of the region it answers for
 * @param parent     id of the organisation above: a department's government, a county government's city government
 * @param categories codes it answers for; a first-level code means everything below it that nobody else claims
 * @param successor  set where it is dissolved: who continues its duties (Art 24)
 */
public record Organisation(String id, String name, Kind kind, String region, @Nullable String parent, Set<String> categories,
        String phone, String address, String hours, @Nullable String successor) {

    public Organisation {
        categories = Set.copyOf(categories);
    }

    /** What sort of organisation it is. */
    public enum Kind {
        PETITION_OFFICE, GOVERNMENT, DEPARTMENT, TOWNSHIP;

        /** The name used in interfaces: {@code petition-office}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The kind of that code, however it is written ({@code petition-office}, {@code PETITION_OFFICE}). */
        public static Optional<Kind> of(String code) {
            var plain = code.toLowerCase(Locale.ROOT).replace('_', '-');
            return Arrays.stream(values()).filter(kind -> kind.code().equals(plain)).findFirst();
        }
    }

    public boolean dissolved() {
        return successor != null;
    }

    /** Whether it answers for the category itself, for the first level above it, or for anything below it. */
    boolean answersFor(String category) {
        return categories.stream().anyMatch(own -> category.startsWith(own) || own.startsWith(category));
    }
}
