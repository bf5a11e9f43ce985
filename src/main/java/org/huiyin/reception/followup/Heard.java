package org.huiyin.reception.followup;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huiyin.actor.Actor;
import org.huiyin.reception.batch.BatchSight;
import org.huiyin.reception.batch.BatchState;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A batch of whom something is handed over. */
record Heard(long id, String number, long reception, String office, String region, String state, boolean accusation) {

    private static final Pattern NUMBER = Pattern.compile("R(\\d{1,18})-(\\d{1,9})");

    /** One of the actor's office of which the actor may know. */
    static Optional<Heard> find(JdbcClient jdbc, BatchSight sight, Actor actor, String number) {
        var parts = NUMBER.matcher(number.replaceAll("\\s", "").toUpperCase(Locale.ROOT));
        return !parts.matches() ? Optional.empty() : sight.bind(jdbc.sql("""
                select b.id, 'R' || b.reception || '-' || b.seq, b.reception, b.office, b.region, b.state, exists (select from batch_sealed s where s.id = b.id)
                  from batch b where b.reception = :reception and b.seq = :seq and b.office = :office and %s""".formatted(BatchSight.SQL)), actor)
                .param("reception", Long.parseLong(parts.group(1))).param("seq", Integer.parseInt(parts.group(2))).param("office", actor.unit())
                .query((row, n) -> new Heard(row.getLong(1), row.getString(2), row.getLong(3), row.getString(4), row.getString(5), row.getString(6), row.getBoolean(7))).optional();
    }

    /** Whether it sits before the leader, or has. */
    boolean received() {
        return state.equals(BatchState.CALLED.code()) || state.equals(BatchState.RECEIVED.code());
    }
}
