package org.huiyin.backup;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huiyin.runtime.DataDirectory;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * {@code backup DIR (--keys=OTHERDIR | --without-keys) [--keep=N] [--lang=zh|en]}.
 *
 * @param keys {@code null} leaves them out
 * @param keep how many bases stay; 0 keeps all
 */
record BackupOrder(Path directory, @Nullable Path keys, int keep, Locale language) {

    private static final Map<String, Boolean> OPTIONS = Map.of("--keys", true, "--without-keys", false, "--keep", true, "--lang", true);

    /** @throws InvalidInput field {@code usage} */
    static BackupOrder of(List<String> words, DataDirectory data) {
        var line = CommandLine.of(words, OPTIONS, "backup.usage");
        var directory = line.directory("backup.usage");
        if (directory.startsWith(data.path())) {
            throw InvalidInput.of("usage", "backup.inside-data", directory.toString());
        }
        var keys = line.path("--keys");
        if (keys == null && !line.has("--without-keys")) {
            throw InvalidInput.of("usage", "backup.keys-wanted");
        }
        if (keys != null && (keys.startsWith(directory) || directory.startsWith(keys) || keys.startsWith(data.path()))) {
            throw InvalidInput.of("usage", "backup.keys-apart", keys.toString());
        }
        return new BackupOrder(directory, keys, keep(line.value("--keep")), line.language());
    }

    private static int keep(@Nullable String number) {
        if (number == null) {
            return 0;
        }
        if (!number.matches("[1-9]\\d{0,3}")) {
            throw InvalidInput.of("usage", "backup.keep", number);
        }
        return Integer.parseInt(number);
    }
}
