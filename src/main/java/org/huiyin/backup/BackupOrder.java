package org.huiyin.backup;

import java.nio.file.Path;
import org.huiyin.runtime.DataDirectory;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.command.CommandLine;
import org.huiyin.runtime.command.Usage;
import org.jspecify.annotations.Nullable;

/**
 * {@code backup DIR (--keys=OTHERDIR | --without-keys) [--keep=N] [--lang=zh|en]}.
 *
 * @param keys {@code null} leaves them out
 * @param keep how many bases stay; 0 keeps all
 */
record BackupOrder(Path directory, @Nullable Path keys, int keep) {

    static final Usage USAGE = Usage.of(1, "backup.usage").flags("--without-keys").valued("--keys", "--keep");

    /** @throws InvalidInput field {@code usage} */
    static BackupOrder of(CommandLine line, DataDirectory data) {
        var directory = line.plain().stream().findFirst().map(CommandLine::absolute).orElseThrow(USAGE::incomplete);
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
        return new BackupOrder(directory, keys, keep(line.value("--keep")));
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
