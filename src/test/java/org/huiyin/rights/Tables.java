package org.huiyin.rights;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.actor.Role;

/** The two tables that say apart from the code who may do what. */
final class Tables {

    static final List<Endpoint> ENDPOINTS = lines("endpoints.txt").map(words -> new Endpoint(words[0], words[1], Guard.of(words[2]), roles(words, 3))).toList();
    static final List<Claim> ACTS = lines("acts.txt").map(words -> new Claim(words[0], words[1], roles(words, 2))).toList();

    /** That these roles of that party may take that action. */
    record Claim(String action, String party, Set<Role> roles) {}

    private Tables() {}

    private static Set<Role> roles(String[] words, int from) {
        return Arrays.stream(words).skip(from).map(Role::of).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String[]> lines(String file) {
        try (var lines = Tables.class.getResourceAsStream("/rights/" + file)) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.strip().split("\\s+"))
                    .toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
