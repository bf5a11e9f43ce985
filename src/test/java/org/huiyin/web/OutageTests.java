package org.huiyin.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.TransactionSystemException;

class OutageTests {

    @ParameterizedTest
    @CsvSource({
        "08006, connection broken,        true",
        "57P01, thrown out by an operator, true",
        "57P03, starting up,              true",
        "53100, disk full,                true",
        "53300, too many connections,     true",
        "58030, disk broken,              true",
        "25006, a standby by now,         true",
        "40P01, deadlock,                 true",
        "23505, a double key,             false",
        "42P01, no such table,            false",
        "22021, a NUL,                    false"})
    void whatTheHouseStandsOnIsToldFromOurOwnFaults(String state, String what, boolean outage) {
        assertThat(Outage.is(new UncategorizedSQLException(what, null, new SQLException(what, state)))).as(what).isEqualTo(outage);
    }

    @Test
    void aFullDiskAndAnEmptyPoolAreOutagesToo() {
        assertThat(Outage.is(new UncheckedIOException(new FileSystemException("a", null, "No space left on device")))).isTrue();
        assertThat(Outage.is(new RuntimeException(new SQLTransientConnectionException("no connection within ten seconds")))).isTrue();
        assertThat(Outage.is(new UncheckedIOException(new IOException("Broken pipe")))).isFalse();
        assertThat(Outage.is(new IllegalStateException())).isFalse();
    }

    @Test
    void aTransactionThatCannotEndIsOneWhateverTheDriverSays() {
        assertThat(Outage.is(new TransactionSystemException("JDBC rollback failed", new SQLException("Connection is closed")))).isTrue();
    }

    @Test
    void itIsToldWithATimeToComeAgain() {
        var problem = Outage.problem(new SQLException("", "08006"));
        assertThat(problem.status()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(problem.headers()).containsEntry("Retry-After", "10");
    }
}
