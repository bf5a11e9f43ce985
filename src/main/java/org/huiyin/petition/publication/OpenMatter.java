package org.huiyin.petition.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.huiyin.petition.PetitionClass;
import org.jspecify.annotations.Nullable;

/**
 * A finished matter as anybody may read it.
 *
 * @param place    code of the county
 * @param unit     whose answer it is
 * @param received first day of the month in which it came; the day is not told
 * @param answered first day of the month in which it was answered
 */
public record OpenMatter(String number, String title, String claim, String answer, @Nullable String category, PetitionClass petitionClass, String place, String unit,
        LocalDate received, LocalDate answered, Instant publishedAt) {

    static final String COLUMNS = "o.number, o.title, o.claim, o.answer, o.category, o.class, o.place, o.unit, o.received, o.answered, o.published_at";

    static OpenMatter read(ResultSet row, int n) throws SQLException {
        return new OpenMatter(row.getString("number"), row.getString("title"), row.getString("claim"), row.getString("answer"), row.getString("category"), PetitionClass.of(row.getString("class")),
                row.getString("place"), row.getString("unit"), row.getObject("received", LocalDate.class), row.getObject("answered", LocalDate.class), row.getTimestamp("published_at").toInstant());
    }

    /** Where a list goes on behind this one. */
    String cursor() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, publishedAt) + "_" + number;
    }
}
