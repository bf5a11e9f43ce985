package org.huiyin.web;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/**
 * Failures of what the house stands on: the database is away, restarting, cut off in mid-commit or full, or the disk is. Nobody then knows
 * whether the thing was done; so the caller is told that it was not acknowledged, and that it may be sent again.
 */
final class Outage {

    /** Long enough for a database to come back, short enough to be waited for. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Logger LOG = LoggerFactory.getLogger(Outage.class);
    /** Connection, resources, operator, system: classes of SQL states. */
    private static final Set<String> CLASSES = Set.of("08", "53", "57", "58");
    /** Read-only after a change of roles; serialization; deadlock. */
    private static final Set<String> STATES = Set.of("25006", "40001", "40P01");
    private static final List<String> FULL = List.of("No space left on device", "Disk quota exceeded", "File too large");

    private Outage() {}

    static boolean is(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(20).anyMatch(cause -> switch (cause) {
            // a transaction that can be neither begun nor brought to an end has lost its connection
            case CannotCreateTransactionException _ -> true;
            case TransactionSystemException _ -> true;
            case SQLTransientConnectionException _ -> true;
            case SQLException sql -> sql.getSQLState() != null && (STATES.contains(sql.getSQLState()) || CLASSES.stream().anyMatch(sql.getSQLState()::startsWith));
            case IOException disk -> disk.getMessage() != null && FULL.stream().anyMatch(disk.getMessage()::contains);
            default -> false;
        });
    }

    static Problem problem(Throwable failure) {
        LOG.warn("not acknowledged: {}", failure.toString());
        return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable").retryAfter(PATIENCE);
    }
}
