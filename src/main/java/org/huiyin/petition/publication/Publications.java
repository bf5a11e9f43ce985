package org.huiyin.petition.publication;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.huiyin.petition.lifecycle.Case;
import org.huiyin.runtime.LegalTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of what is public. */
@Component
final class Publications {

    private static final int COUNTY = 6;

    private final JdbcClient jdbc;
    private final LegalTime time;

    Publications(JdbcClient jdbc, LegalTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    Optional<Publication> of(long petition) {
        return jdbc.sql("select number, title, claim, answer, published_at from publication where petition = ?").param(petition).query(Publications::read).optional();
    }

    private static Publication read(ResultSet row, int n) throws SQLException {
        return new Publication(row.getString("number"), new PublicWords(row.getString("title"), row.getString("claim"), row.getString("answer")), row.getTimestamp("published_at").toInstant());
    }

    /** Puts the words out under a new number. */
    Publication put(Case petition, PublicWords words) {
        for (;;) {
            var now = time.instant();
            var number = PublicNumber.draw();
            if (insert(petition, number, words, now)) {
                return new Publication(number, words, now);
            }
        }
    }

    private boolean insert(Case petition, String number, PublicWords words, Instant now) {
        var course = petition.course();
        var searched = Grams.plain(words.whole());
        return jdbc.sql("""
                insert into publication (petition, region, number, place, category, class, unit, received, answered, title, claim, answer, searched, grams, published_at)
                values (:petition, :region, :number, :place, :category, :class, :unit, :received, :answered, :title, :claim, :answer, :searched, :grams::text[], :at) on conflict (number) do nothing""")
                .param("petition", petition.id()).param("region", course.region()).param("number", number).param("place", course.region().substring(0, Math.min(COUNTY, course.region().length())))
                .param("category", course.matter().category()).param("class", Objects.requireNonNull(course.petitionClass()).code())
                .param("unit", course.desk().organ() == null ? course.holder() : course.desk().organ())
                .param("received", month(LocalDate.ofInstant(petition.origin().receivedAt(), LegalTime.ZONE))).param("answered", month(Objects.requireNonNull(course.path().issuedOn())))
                .param("title", words.title()).param("claim", words.claim()).param("answer", words.answer())
                .param("searched", searched).param("grams", Grams.of(searched)).param("at", Timestamp.from(now)).update() == 1;
    }

    private static Date month(LocalDate day) {
        return Date.valueOf(day.withDayOfMonth(1));
    }

    /** Other words under the same number. */
    void change(long petition, PublicWords words) {
        var searched = Grams.plain(words.whole());
        jdbc.sql("update publication set title = :title, claim = :claim, answer = :answer, searched = :searched, grams = :grams::text[] where petition = :petition")
                .param("title", words.title()).param("claim", words.claim()).param("answer", words.answer()).param("searched", searched).param("grams", Grams.of(searched))
                .param("petition", petition).update();
    }

    /** @return the number under which it was public, if it was */
    Optional<String> take(long petition) {
        return jdbc.sql("delete from publication where petition = ? returning number").param(petition).query(String.class).optional();
    }
}
