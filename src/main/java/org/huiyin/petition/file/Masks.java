package org.huiyin.petition.file;

import java.util.List;
import java.util.stream.Stream;
import org.huiyin.petition.Petitioner;
import org.jspecify.annotations.Nullable;

/** What a file shows of how somebody is reached: by which ways, and of a phone number both ends. */
final class Masks {

    private Masks() {}

    static List<String> ways(Petitioner.Person person) {
        return Stream.of(way("phone", person.phone()), way("address", person.address()), way("email", person.email())).flatMap(ways -> ways).toList();
    }

    private static Stream<String> way(String name, @Nullable String value) {
        return value == null || value.isBlank() ? Stream.empty() : Stream.of(name);
    }

    static @Nullable String phone(@Nullable String phone) {
        return phone == null || phone.length() < 7 ? null : phone.substring(0, 3) + "*".repeat(phone.length() - 5) + phone.substring(phone.length() - 2);
    }
}
