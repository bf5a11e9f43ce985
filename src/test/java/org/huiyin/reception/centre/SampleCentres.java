package org.huiyin.reception.centre;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Centres for tests. */
public final class SampleCentres {

    private SampleCentres() {}

    /** What the matrix of rights asks for: a centre of the petition office with a window and a number. */
    public static void matrix(JdbcClient jdbc) {
        jdbc.sql("insert into centre (id, office, region, name, place, hours, version) overriding system value values (999999901, '330726-xfj', '330726', '某中心', '某处', '某时', 1) on conflict do nothing").update();
        jdbc.sql("insert into centre_window (centre, region, number, line, title, version) values (999999901, '330726', 1, 'any', '某窗口', 1) on conflict do nothing").update();
        jdbc.sql("""
                insert into centre_ticket (id, centre, region, day, line, number, state, issued_at) overriding system value
                values (999999901, 999999901, '330726', date '2026-03-02', 'any', 1, 'waiting', now()) on conflict do nothing""").update();
    }
}
