package org.huiyin.reception.disclosure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.huiyin.reception.followup.Colour;
import org.jspecify.annotations.Nullable;

/**
 * A promise of a reception day and what came of it, as anybody may read it.
 *
 * @param number    drawn at random; nothing leads from it to a registration
 * @param reception id of the day on which it was made
 * @param place     code of the town at the most
 * @param category  code of the topic, where it was said
 * @param promised  when it was handed to a unit, day 1
 * @param due       by when it was to be done
 * @param settled   when the unit said that it was done, as was found to be true
 * @param word      whether it was kept, as those say to whom it was made; {@code null}: they said nothing
 */
public record PublicPromise(String number, long reception, String office, String unit, String place, @Nullable String category, String words, String result, Colour colour, LocalDate promised, LocalDate due,
        LocalDate settled, @Nullable Kept word, Instant releasedAt) {

    static final String COLUMNS = "d.number, d.reception, d.office, f.unit, d.place, d.category, d.promised, d.result, f.colour, f.handed_on, f.due, f.settled_on, d.released_at, "
            + "case when c.word_at > coalesce((select max(h.at) from follow_up_change h where h.follow_up = f.id and h.what = 'sent-back'), timestamptz '-infinity') then c.word end as word";

    static PublicPromise read(ResultSet row, int n) throws SQLException {
        return new PublicPromise(row.getString("number"), row.getLong("reception"), row.getString("office"), row.getString("unit"), row.getString("place"), row.getString("category"), row.getString("promised"),
                row.getString("result"), Colour.named(row.getString("colour")).orElseThrow(), row.getObject("handed_on", LocalDate.class), row.getObject("due", LocalDate.class),
                row.getObject("settled_on", LocalDate.class), Kept.named(row.getString("word")).orElse(null), row.getTimestamp("released_at").toInstant());
    }

    public boolean inTime() {
        return !settled.isAfter(due);
    }

    /** Where a list goes on behind this one. */
    String cursor() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, releasedAt) + "_" + number;
    }
}
