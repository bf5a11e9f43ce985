package org.huiyin.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.huiyin.runtime.InvalidInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTests {

    @TempDir Path directory;
    private Path file;
    private Manifest manifest;

    @BeforeEach
    void writeOne() throws IOException {
        file = Files.writeString(directory.resolve("a file"), "what was backed up");
        manifest = new Manifest(Instant.parse("2026-01-05T01:00:00.123456Z"), "7", "000000010000000000000002", KeptKeys.NONE,
                List.of(new Line(CopiedFile.of(file), "a file")));
        manifest.write(directory.resolve("manifest"));
    }

    @Test
    void whatIsReadIsWhatWasWritten() throws IOException {
        var read = Manifest.read(directory.resolve("manifest"));
        assertThat(read).isEqualTo(manifest);
        read.check(directory);
    }

    @Test
    void aFileThatChangedOrWentIsNamed() throws IOException {
        Files.writeString(file, "what was backed uq");
        assertThatThrownBy(() -> manifest.check(directory)).isInstanceOf(InvalidInput.class);
        Files.delete(file);
        assertThatThrownBy(() -> manifest.check(directory)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void aManifestThatWasCutShortIsNone() throws IOException {
        var text = Files.readString(directory.resolve("manifest"));
        for (int length : new int[] {0, 10, text.length() / 2, text.length() - 1}) {
            Files.writeString(directory.resolve("manifest"), text.substring(0, length));
            assertThatThrownBy(() -> Manifest.read(directory.resolve("manifest"))).isInstanceOf(InvalidInput.class);
        }
    }
}
