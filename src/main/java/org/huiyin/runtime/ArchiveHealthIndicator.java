package org.huiyin.runtime;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whether the archive keeps up. If it is full or away, the house goes on: PostgreSQL keeps the segments and tries again. So the house stays
 * up and says it, here and in the log, long before the waiting segments fill the disk.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${huiyin.db.url:}' == ''")
class ArchiveHealthIndicator implements HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(ArchiveHealthIndicator.class);

    private final JdbcClient jdbc;
    private final DataDirectory data;
    private final WalArchive archive;

    ArchiveHealthIndicator(JdbcClient jdbc, HuiyinSettings settings, ArchiveSettings archive) {
        this.jdbc = jdbc;
        this.data = new DataDirectory(settings.data());
        this.archive = new WalArchive(data, archive.of(data));
    }

    private record Stand(@Nullable OffsetDateTime kept, @Nullable OffsetDateTime failed) {
        boolean failing() {
            return failed != null && (kept == null || failed.isAfter(kept));
        }
    }

    @Override
    public Health health() {
        if (!archive.begun()) {
            return Health.up().withDetail("archive", "begins with the first backup").build();
        }
        var stand = stand();
        var health = Health.up().withDetail("archive", stand.failing() ? "failing" : "keeping up").withDetail("waiting", waiting());
        Optional.ofNullable(stand.kept()).ifPresent(at -> health.withDetail("lastKept", at));
        Optional.ofNullable(stand.failed()).ifPresent(at -> health.withDetail("lastFailed", at));
        return health.build();
    }

    private Stand stand() {
        return jdbc.sql("select last_archived_time, last_failed_time from pg_stat_archiver")
                .query((row, n) -> new Stand(row.getObject(1, OffsetDateTime.class), row.getObject(2, OffsetDateTime.class))).single();
    }

    /** Segments of 16 MiB that lie in the cluster until the archive takes them. */
    private long waiting() {
        try (var marks = Files.list(data.cluster().resolve("pg_wal/archive_status"))) {
            return marks.filter(mark -> mark.toString().endsWith(".ready")).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Bean
    RecurringTask<Void> lookAfterArchive() {
        return Tasks.recurring("look-after-archive", FixedDelay.of(Duration.ofMinutes(1))).execute((instance, context) -> warn());
    }

    void warn() {
        if (archive.begun() && stand().failing()) {
            LOG.warn("the archive {} takes nothing; {} segments of 16 MB wait in the data directory", archive.directory(), waiting());
        }
    }
}
