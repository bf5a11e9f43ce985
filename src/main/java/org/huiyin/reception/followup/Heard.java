package org.huiyin.reception.followup;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huiyin.reception.batch.BatchState;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A batch of whom something is handed over. */
record Heard(long id, String number, long reception, String office, String region, String state, boolean accusation) {

    private static final Pattern NUMBER = Pattern.compile("R(\\d{1,18})-(\\d{1,9})");

    static Optional<Heard> find(JdbcClient jdbc, String number) {
        var parts = NUMBER.matcher(number.replaceAll("\\s", "").toUpperCase(Locale.ROOT));
        return !parts.matches() ? Optional.empty() : jdbc.sql("select id, 'R' || reception || '-' || seq, reception, office, region, state, accusation from batch where reception = ? and seq = ?")
                .params(Long.parseLong(parts.group(1)), Integer.parseInt(parts.group(2)))
                .query((row, n) -> new Heard(row.getLong(1), row.getString(2), row.getLong(3), row.getString(4), row.getString(5), row.getString(6), row.getBoolean(7))).optional();
    }

    /** Whether it sits before the leader, or has. */
    boolean received() {
        return state.equals(BatchState.CALLED.code()) || state.equals(BatchState.RECEIVED.code());
    }
}
