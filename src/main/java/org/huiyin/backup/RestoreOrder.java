package org.huiyin.backup;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.huiyin.runtime.command.CommandLine;
import org.huiyin.runtime.command.Usage;
import org.jspecify.annotations.Nullable;

/**
 * {@code restore DIR [--to=TIME] [--keys=OTHERDIR] [--archive=DIR] [--set-aside=NAME] [--lang=zh|en]}.
 *
 * @param to    {@code null}: as far as there is anything
 * @param aside name under which a data directory that is in the way is kept
 */
record RestoreOrder(Path directory, @Nullable Instant to, @Nullable Path keys, @Nullable Path archive, @Nullable String aside) {

    static final Usage USAGE = Usage.of(1, "backup.restore-usage").valued("--to", "--keys", "--archive", "--set-aside");

    /** @throws InvalidInput field {@code usage} */
    static RestoreOrder of(CommandLine line) {
        var directory = line.plain().stream().findFirst().map(CommandLine::absolute).orElseThrow(USAGE::incomplete);
        var aside = line.value("--set-aside");
        if (aside != null && (aside.isBlank() || aside.contains("/") || aside.startsWith("."))) {
            throw InvalidInput.of("usage", "backup.aside-name", aside);
        }
        return new RestoreOrder(directory, time(line.value("--to")), line.path("--keys"), line.path("--archive"), aside);
    }

    /** With an offset, or as it stood on the clock of the office. */
    private static @Nullable Instant time(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var iso = text.strip().replace(' ', 'T');
        try {
            return iso.matches(".*(Z|[+-]\\d\\d:?\\d\\d)$") ? OffsetDateTime.parse(iso).toInstant() : LocalDateTime.parse(iso).atZone(LegalTime.ZONE).toInstant();
        } catch (DateTimeException wrong) {
            throw InvalidInput.of("usage", "backup.restore-time", text);
        }
    }
}
