package org.huiyin.notice.message;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Messages as files, one each: channel, recipient and subject in the first lines, the text below. At most a thousand are kept. */
public final class MessageFiles {

    private static final int KEPT = 1000;
    private static final DateTimeFormatter NAMED = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS").withZone(ZoneOffset.UTC);

    private final Path directory;
    private final Clock clock;

    MessageFiles(Path directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    void write(long id, Message message) throws IOException {
        Files.createDirectories(directory);
        var answered = message.token() == null ? "" : message.token();
        Files.writeString(directory.resolve(NAMED.format(clock.instant()) + "-" + id + ".txt"),
                message.channel().code() + '\n' + message.to() + '\n' + message.subject() + '\n' + answered + "\n\n" + message.text() + '\n');
    }

    /** The newest first. */
    public List<Message> latest(int most) throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (var found = Files.list(directory)) {
            var all = found.filter(file -> file.toString().endsWith(".txt")).sorted(Comparator.comparing((Path file) -> file.getFileName().toString()).reversed()).toList();
            for (var old : all.subList(Math.min(KEPT, all.size()), all.size())) {
                Files.deleteIfExists(old);
            }
            return all.stream().limit(most).map(MessageFiles::read).filter(java.util.Objects::nonNull).toList();
        }
    }

    private static @Nullable Message read(Path file) {
        try {
            var parts = Files.readString(file).split("\n", 6);
            return parts.length < 6 ? null : new Message(Channel.of(parts[0]), parts[1], parts[2], parts[5].strip(), null, parts[3].isEmpty() ? null : parts[3]);
        } catch (IOException goneMeanwhile) {
            return null;
        }
    }
}
