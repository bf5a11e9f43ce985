package org.huiyin.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.huiyin.runtime.DataDirectory;

/** The keys of an installation and their copies, each set under its own fingerprint: a set that did not change is not kept twice. */
final class KeptKeys {

    static final String NONE = "none";

    private KeptKeys() {}

    /** What tells this set of keys from any other; nothing can be learnt of them from it. */
    static String fingerprint(Path keys) throws IOException {
        var all = files(keys);
        if (all.isEmpty()) {
            return NONE;
        }
        var digest = CopiedFile.sha256();
        for (var file : all) {
            digest.update((keys.relativize(file) + "\n" + CopiedFile.of(file).fingerprint() + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
    }

    /** Copies the keys out of the house. */
    static Path keep(DataDirectory data, Path to) throws IOException {
        var set = set(to, fingerprint(data.keys()));
        if (!Files.exists(set)) {
            copy(data.keys(), set);
        }
        return set;
    }

    /** Copies a set back into the house. */
    static void bringBack(Path set, DataDirectory data) throws IOException {
        copy(set, data.keys());
    }

    static Path set(Path directory, String fingerprint) {
        return directory.resolve("keys-" + fingerprint);
    }

    private static void copy(Path from, Path to) throws IOException {
        for (var file : files(from)) {
            CopiedFile.whole(file, to.resolve(from.relativize(file).toString()));
        }
    }

    private static List<Path> files(Path keys) throws IOException {
        if (!Files.isDirectory(keys)) {
            return List.of();
        }
        try (var all = Files.walk(keys)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
