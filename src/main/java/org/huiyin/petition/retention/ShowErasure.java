package org.huiyin.petition.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.huiyin.access.reading.Readings;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.petition.lifecycle.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the person who is to consent what there is that would go, and why it was proposed. It is written down as a look at that file. */
@Component
public class ShowErasure {

    private static final String SQL = """
            select p.id, p.number, x.proposed_by, x.proposed_at, x.reason,
                   (select count(*) from petitioner t where t.petition = p.id) as people,
                   (select count(*) from case_note t where t.petition = p.id) + (select count(*) from draft t where t.petition = p.id)
                       + (select count(*) from internal_note t where t.petition = p.id) + (select count(*) from kept_form t where t.petition = p.id) as notes,
                   (select count(*) from document t where t.petition = p.id) as papers, (select count(*) from notice t where t.petition = p.id) as notices,
                   (select count(*) from member_code t where t.petition = p.id) as codes,
                   (select count(*) from reading t where t.petition = p.id and t.reason is not null) as reasons,
                   (select count(*) from exposure t where t.petition = p.id and t.account is not null) as seen
              from petition p left join erasure x on x.petition = p.id and x.erased_at is null and p.office = :sight_unit
             where p.number = :number and %s""".formatted(Sight.READABLE);

    private final JdbcClient jdbc;
    private final Sight sight;
    private final ErasureRows rows;
    private final Readings readings;
    private final GiveUpBeside beside;

    ShowErasure(JdbcClient jdbc, Sight sight, ErasureRows rows, Readings readings, GiveUpBeside beside) {
        this.jdbc = jdbc;
        this.sight = sight;
        this.rows = rows;
        this.readings = readings;
        this.beside = beside;
    }

    private record Found(long id, Going going) {}

    /** Nothing if this actor may not know of it; without a proposal if there is none, or another office keeps the file. */
    @Needs(Right.CONSENT_TO_ERASURE)
    public Optional<Going> of(Actor actor, String number) {
        var found = sight.bind(jdbc.sql(SQL), actor).param("number", number).query(this::read).optional();
        found.ifPresent(one -> readings.record(actor, one.id(), number, "erasure"));
        return found.map(Found::going);
    }

    private Found read(ResultSet row, int n) throws SQLException {
        var id = row.getLong("id");
        var reason = row.getBytes("reason");
        var proposal = reason == null ? null : new Going.Proposal(row.getString("proposed_by"), row.getTimestamp("proposed_at").toInstant(), rows.reason(id, reason));
        return new Found(id, new Going(row.getString("number"), proposal, row.getInt("people"), row.getInt("notes"), row.getInt("papers"), row.getInt("notices"), row.getInt("codes"),
                row.getInt("reasons"), row.getInt("seen"), beside.with(row.getString("number"))));
    }
}
