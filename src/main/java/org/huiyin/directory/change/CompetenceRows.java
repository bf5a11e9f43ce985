package org.huiyin.directory.change;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.directory.DatedCompetence;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who answers for what from which day to which. */
@Repository
class CompetenceRows {

    private static final String COLUMNS = "select id, category, region, organisation, first_day, last_day from dated_competence ";

    private final JdbcClient jdbc;

    CompetenceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DatedCompetence> of(String category, String region) {
        return jdbc.sql(COLUMNS + "where category = ? and region = ? order by first_day").param(category).param(region).query(CompetenceRows::row).list();
    }

    /** With codes that begin like this, behind {@code after}, by id. */
    List<DatedCompetence> in(String prefix, long after, int limit) {
        return jdbc.sql(COLUMNS + "where region like ? and id > ? order by id limit ?").param(prefix + '%').param(after).param(limit).query(CompetenceRows::row).list();
    }

    Optional<DatedCompetence> find(long id) {
        return jdbc.sql(COLUMNS + "where id = ?").param(id).query(CompetenceRows::row).optional();
    }

    List<DatedCompetence> ofOrganisation(String organisation) {
        return jdbc.sql(COLUMNS + "where organisation = ? order by region, category, first_day limit 500").param(organisation).query(CompetenceRows::row).list();
    }

    DatedCompetence add(String category, String region, String organisation, LocalDate first, @Nullable LocalDate last) {
        return jdbc.sql("insert into dated_competence (category, region, organisation, first_day, last_day) values (?, ?, ?, ?, ?) returning *")
                .param(category).param(region).param(organisation).param(first).param(last).query(CompetenceRows::row).single();
    }

    void end(long id, LocalDate last) {
        jdbc.sql("update dated_competence set last_day = ? where id = ?").param(last).param(id).update();
    }

    void remove(long id) {
        jdbc.sql("delete from dated_competence where id = ?").param(id).update();
    }

    private static DatedCompetence row(ResultSet row, int number) throws SQLException {
        return new DatedCompetence(row.getLong("id"), row.getString("category"), row.getString("region"), row.getString("organisation"),
                row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class));
    }
}
