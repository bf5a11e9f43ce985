package org.huiyin.procedure;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.huiyin.OnPostgres;
import org.huiyin.access.Accounts;
import org.huiyin.deadline.DeadlineSweep;
import org.huiyin.document.Documents;
import org.huiyin.petition.ActOnPetition;
import org.huiyin.petition.intake.SubmitPetition;
import org.huiyin.runtime.LegalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A county in which the procedure is gone through, with the clock in hand. Every test begins on Monday, 2 March 2026. */
abstract class County extends OnPostgres {

    private static boolean seated;
    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0};
    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired SubmitPetition submit;
    @Autowired ActOnPetition acts;
    @Autowired Accounts accounts;
    @Autowired DeadlineSweep sweep;
    @Autowired LegalTime time;
    @Autowired Documents documents;
    @Autowired JdbcClient jdbc;
    Road road;

    @BeforeEach
    void standInMarch() {
        if (!seated) {
            Arrays.stream(Seat.values()).filter(Seat::staff).forEach(seat -> seat.account(accounts));
            seated = true;
        }
        Said.scan = () -> documents.store(new ByteArrayInputStream(PICTURE), "scan.png").id();
        road = new Road(submit, acts, jdbc, time);
        standOn(MONDAY);
    }

    @AfterEach
    void backToToday() {
        time.runAhead(Duration.ZERO);
    }

    /** Nine in the morning of that day. */
    void standOn(LocalDate day) {
        time.runAhead(Duration.between(Clock.systemUTC().instant(), day.atTime(9, 0).atZone(LegalTime.ZONE).toInstant()));
    }

    void days(int count) {
        time.runAhead(time.ahead().plusDays(count));
        sweep.lapseUntil(time.instant());
    }

    Instant now() {
        return time.instant();
    }

    List<String> papers(String number) {
        return jdbc.sql("select lower(replace(kind, '_', '-')) from notice n join petition p on p.id = n.petition where p.number = ? order by n.id").param(number).query(String.class).list();
    }

    List<String> events(String number) {
        return jdbc.sql("select e.type from petition_event e join petition p on p.id = e.petition where p.number = ? order by seq").param(number).query(String.class).list();
    }
}
