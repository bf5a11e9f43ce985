package org.huiyin.reception.centre;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The centres and their windows, as they are kept. */
@Repository
class CentreRows {

    private static final int MOST = 200;

    private final JdbcClient jdbc;

    CentreRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Centre> all() {
        return jdbc.sql("select * from centre order by region, id limit ?").param(MOST).query(Centre::read).list();
    }

    /** Those of an office, and those at which one of these units has a window. */
    List<Centre> of(String office, List<String> units) {
        return jdbc.sql("select * from centre c where office = ? or exists (select from centre_window w where w.centre = c.id and w.unit = any(?) and w.ended_on is null) order by region, id limit ?")
                .params(office, units.toArray(String[]::new), MOST).query(Centre::read).list();
    }

    /** Those that these offices keep. */
    List<Centre> of(List<String> offices) {
        return jdbc.sql("select * from centre where office = any(?) order by region, id limit ?").params(offices.toArray(String[]::new), MOST).query(Centre::read).list();
    }

    Optional<Centre> find(long id) {
        return jdbc.sql("select * from centre where id = ?").param(id).query(Centre::read).optional();
    }

    /** Whoever gives numbers shares it; whoever closes the day holds it alone. */
    Optional<Centre> hold(long id, boolean alone) {
        return jdbc.sql("select * from centre where id = ? for " + (alone ? "no key update" : "share")).param(id).query(Centre::read).optional();
    }

    Centre add(String office, String region, CentreOrder order) {
        return jdbc.sql("insert into centre (office, region, name, place, hours, version) values (?, ?, ?, ?, ?, 1) returning *").params(office, region, order.name(), order.place(), order.hours())
                .query(Centre::read).single();
    }

    /** @return whether it still stood at the version of the order */
    boolean change(long id, CentreOrder order) {
        return jdbc.sql("update centre set name = ?, place = ?, hours = ?, version = version + 1 where id = ? and version = ?")
                .params(order.name(), order.place(), order.hours(), id, order.version() == null ? 0 : order.version()).update() == 1;
    }

    void kiosk(long id, byte[] hash) {
        jdbc.sql("update centre set kiosk = ? where id = ?").params(hash, id).update();
    }

    boolean isKiosk(long id, byte[] hash) {
        return jdbc.sql("select count(*) from centre where id = ? and kiosk = ?").params(id, hash).query(Integer.class).single() == 1;
    }

    List<CentreWindow> windows(long centre) {
        return jdbc.sql("select * from centre_window where centre = ? order by number").param(centre).query(CentreWindow::read).list();
    }

    Optional<CentreWindow> window(long centre, int number) {
        return jdbc.sql("select * from centre_window where centre = ? and number = ?").params(centre, number).query(CentreWindow::read).optional();
    }

    /** Held for the rest of the transaction: whoever else calls from there waits. */
    Optional<CentreWindow> holdWindow(long centre, int number) {
        return jdbc.sql("select * from centre_window where centre = ? and number = ? for no key update").params(centre, number).query(CentreWindow::read).optional();
    }

    /** @return whether it was new, or stood at the version of the order */
    boolean put(Centre centre, WindowOrder order) {
        return jdbc.sql("""
                insert into centre_window as w (centre, region, number, title, line, unit, version) values (:centre, :region, :number, :title, :line, :unit, 1)
                on conflict (centre, number) do update set title = excluded.title, line = excluded.line, unit = excluded.unit, version = w.version + 1 where w.version = :version and w.ended_on is null""")
                .param("centre", centre.id()).param("region", centre.region()).param("number", order.number()).param("title", order.title()).param("line", order.line())
                .param("unit", order.unit(), Types.VARCHAR).param("version", order.version() == null ? 0 : order.version()).update() == 1;
    }

    void sit(CentreWindow window, @Nullable String account) {
        jdbc.sql("update centre_window set opened = ?, seated = ?, version = version + 1 where centre = ? and number = ?").params(account != null, account, window.centre(), window.number()).update();
    }

    void shutAll(long centre) {
        jdbc.sql("update centre_window set opened = false, seated = null, version = version + 1 where centre = ? and opened").param(centre).update();
    }

    void end(CentreWindow window, LocalDate day) {
        jdbc.sql("update centre_window set opened = false, seated = null, ended_on = ?, version = version + 1 where centre = ? and number = ?").params(java.sql.Date.valueOf(day), window.centre(), window.number()).update();
    }
}
