package org.huiyin.reception.sweep;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A sweep for tests. */
public final class SampleSweeps {

    private SampleSweeps() {}

    /** What the matrix of rights asks for, from its own reception day: one with nothing in it. */
    public static void matrix(JdbcClient jdbc) {
        jdbc.sql("""
                insert into sweep (id, office, region, reception, started_at, started_by, version) overriding system value
                values (999999901, '330726-xfj', '330726', 999999901, now(), 'x', 1) on conflict do nothing""").update();
    }
}
