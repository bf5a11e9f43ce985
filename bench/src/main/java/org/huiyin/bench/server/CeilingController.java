package org.huiyin.bench.server;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * The least that a submission or a look-up could ever do: rows as small as they get, no rule, no right, no clock. It stands under an
 * address that the product opens anyway, so that nothing about the product's reach is changed for the measurement.
 */
@RestController
@RequestMapping("/api/v1/petitions/ceiling")
final class CeilingController {

    private static final int KNOWN = 5_000;
    private static final byte[] EVENT = new byte[200];

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final AtomicLong ids = new AtomicLong(KNOWN);

    CeilingController(JdbcClient jdbc, TransactionOperations transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
        jdbc.sql("create table ceiling_case (id bigint primary key, title text not null, status text not null, at timestamptz not null)").update();
        jdbc.sql("create table ceiling_event (ceiling_case bigint not null, seq int not null, at timestamptz not null, body bytea not null, primary key (ceiling_case, seq))").update();
        jdbc.sql("create table ceiling_reading (id bigint generated always as identity primary key, ceiling_case bigint not null, at timestamptz not null)").update();
        jdbc.sql("insert into ceiling_case select n, 'known', 'OPEN', now() from generate_series(1, ?) n").param(KNOWN).update();
    }

    record Case(long id, String title, String status, Instant at) {}

    record Created(long id) {}

    /** One row for the case, one for its event, one commit. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Created insert(@RequestBody byte[] body) {
        var id = ids.incrementAndGet();
        var at = Timestamp.from(clock.instant());
        transaction.executeWithoutResult(status -> {
            jdbc.sql("insert into ceiling_case (id, title, status, at) values (?, ?, ?, ?)").params(id, "fresh", "OPEN", at).update();
            jdbc.sql("insert into ceiling_event (ceiling_case, seq, at, body) values (?, 1, ?, ?)").params(id, at, EVENT).update();
        });
        return new Created(id);
    }

    /** One row by its key. */
    @GetMapping("/row/{key}")
    Case select(@PathVariable long key) {
        return jdbc.sql("select id, title, status, at from ceiling_case where id = ?").param(1 + key % KNOWN)
                .query((row, n) -> new Case(row.getLong(1), row.getString(2), row.getString(3), row.getTimestamp(4).toInstant())).single();
    }

    /** One row by its key, and one written durably that says it was read: every look at a petition leaves one. */
    @GetMapping("/logged/{key}")
    Case log(@PathVariable long key) {
        jdbc.sql("insert into ceiling_reading (ceiling_case, at) values (?, ?)").params(1 + key % KNOWN, Timestamp.from(clock.instant())).update();
        return select(key);
    }

    /** Nothing at all. */
    @GetMapping("/nothing")
    Created nothing() {
        return new Created(0);
    }
}
