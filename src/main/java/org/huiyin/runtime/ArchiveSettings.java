package org.huiyin.runtime;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the embedded database keeps its finished WAL segments for a restore to a point in time.
 *
 * @param directory empty: {@code archive} in the data directory, which does not outlive the loss of that disk
 * @param every     a segment that is not full is archived after this time, so this much can be lost with the disk
 */
@ConfigurationProperties("huiyin.archive")
public record ArchiveSettings(@DefaultValue("") String directory, @DefaultValue("60s") Duration every) {

    /** The archive of the house in that data directory. */
    public Path of(DataDirectory data) {
        return directory.isBlank() ? data.path().resolve("archive") : Path.of(directory).toAbsolutePath().normalize();
    }
}
