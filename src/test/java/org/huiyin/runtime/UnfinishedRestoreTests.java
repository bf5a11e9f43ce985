package org.huiyin.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnfinishedRestoreTests {

    @TempDir Path root;

    @Test
    void noHouseStartsOnHalfARestore() throws Exception {
        var data = new DataDirectory(root.resolve("data"));
        Recovery.begin(data);
        Files.createDirectories(data.cluster());
        assertThatThrownBy(() -> new EmbeddedDatabase(data, new ArchiveSettings("", Duration.ofMinutes(1)))).isInstanceOf(UnfinishedRestore.class);
        assertThat(data.cluster()).as("nor is it set aside for a fresh one").isDirectory();
        Recovery.setAside(data, root.resolve("aside"));
        assertThat(root.resolve("aside/postgres/restoring")).exists();
    }
}
