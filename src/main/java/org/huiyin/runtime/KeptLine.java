package org.huiyin.runtime;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** One line kept in a file that only its owner reads; written whole or not at all, so that a power cut leaves no empty password. */
record KeptLine(Path file) {

    /** Makes a value that does not exist yet. */
    interface Maker {
        String make() throws IOException;
    }

    String orElse(Maker maker) throws IOException {
        if (!Files.exists(file)) {
            keep(maker.make());
        }
        return Files.readString(file).strip();
    }

    void keep(String line) throws IOException {
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var half = Files.createTempFile(file.toAbsolutePath().getParent(), "kept", ".new", owner);
        try (var out = FileChannel.open(half, StandardOpenOption.WRITE)) {
            out.write(ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8)));
            out.force(true);
        }
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
