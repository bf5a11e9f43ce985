package org.huiyin.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.huiyin.runtime.InvalidInput;

/**
 * What a base backup consists of, line by line, closed by a fingerprint over all lines before: a manifest that was cut short is none.
 *
 * @param until   the earliest moment that can be restored from it
 * @param system  identifier of the database
 * @param segment the first WAL segment that it needs
 * @param keys    fingerprint of the keys that belong to it
 * @param lines   every file, by its path under the backup directory
 */
record Manifest(Instant until, String system, String segment, String keys, List<Line> lines) {

    private static final String FIRST = "huiyin-backup 1";

    void write(Path file) throws IOException {
        var text = new StringBuilder(FIRST).append("\nuntil ").append(until).append("\nsystem ").append(system).append("\nsegment ").append(segment)
                .append("\nkeys ").append(keys).append('\n');
        lines.forEach(line -> text.append(line.fingerprint()).append(' ').append(line.size()).append(' ').append(line.path()).append('\n'));
        Files.writeString(file, text + "end " + fingerprint(text.toString()) + '\n', UTF_8);
    }

    /** @throws InvalidInput if it is not one, or not whole */
    static Manifest read(Path file) throws IOException {
        var text = Files.exists(file) ? Files.readString(file, UTF_8) : "";
        var end = text.lastIndexOf("end ");
        if (!text.startsWith(FIRST) || end < 0 || !text.substring(end).equals("end " + fingerprint(text.substring(0, end)) + '\n')) {
            throw InvalidInput.of("manifest", "backup.broken-manifest", file.toString());
        }
        var all = text.substring(0, end).lines().toList();
        var lines = new ArrayList<Line>();
        for (var line : all.subList(5, all.size())) {
            var parts = line.split(" ", 3);
            lines.add(new Line(parts[0], Long.parseLong(parts[1]), parts[2]));
        }
        return new Manifest(Instant.parse(value(all.get(1))), value(all.get(2)), value(all.get(3)), value(all.get(4)), lines);
    }

    private static String value(String line) {
        return line.substring(line.indexOf(' ') + 1);
    }

    private static String fingerprint(String text) {
        return HexFormat.of().formatHex(CopiedFile.sha256().digest(text.getBytes(UTF_8)));
    }

    long bytes() {
        return lines.stream().mapToLong(Line::size).sum();
    }

    /**
     * Reads every file again.
     *
     * @throws InvalidInput naming the first that is missing or is not what was written
     */
    void check(Path directory) throws IOException {
        for (var line : lines) {
            var file = directory.resolve(line.path());
            if (!Files.exists(file) || Files.size(file) != line.size() || !CopiedFile.of(file).fingerprint().equals(line.fingerprint())) {
                throw InvalidInput.of("manifest", "backup.broken-file", file.toString());
            }
        }
    }
}
