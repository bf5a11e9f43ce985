package org.huiyin.petition.file;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.huiyin.access.reading.Readings;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.petition.Status;
import org.huiyin.petition.lifecycle.CaseWords;
import org.huiyin.petition.lifecycle.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lays before the head of a unit what its handlers have submitted for signature, and writes down that it was read. */
@Component
public class DraftsToSign {

    /** So many are laid before the head at once, the nearest dates first. */
    public static final int MOST = 30;

    private static final String SQL = """
            select p.id, p.number, p.title, p.version, p.status, p.profile, p.next_due, d.kind, d.state, d.author, d.sealed,
                   (select c.due from deadline c where c.petition = p.id and c.term = 'C4_HANDLE' and c.state = 'running' order by c.id desc limit 1) as handled
              from petition p join draft d on d.petition = p.id and d.state = 'submitted'
             where p.holder = :sight_unit and not p.ended and not (:account = any(p.recused)) and %s
             order by p.next_due nulls last, p.id, d.kind limit %d""".formatted(Sight.UNVEILED, MOST);

    private record Found(long id, WaitingDraft waiting) {}

    private final JdbcClient jdbc;
    private final Sight sight;
    private final CaseWords words;
    private final Readings readings;

    DraftsToSign(JdbcClient jdbc, Sight sight, CaseWords words, Readings readings) {
        this.jdbc = jdbc;
        this.sight = sight;
        this.words = words;
        this.readings = readings;
    }

    /** What waits for this head; one of the petitions may have two drafts. */
    @Needs(Right.SIGN)
    public List<WaitingDraft> of(Actor head) {
        var found = sight.bind(jdbc.sql(SQL), head).param("account", head.account()).query(this::read).list();
        readings.record(head, found.stream().collect(Collectors.toMap(Found::id, f -> f.waiting().number(), (one, same) -> one)), "draft");
        return found.stream().map(Found::waiting).toList();
    }

    private Found read(ResultSet row, int n) throws SQLException {
        var draft = PetitionFile.DraftSheet.of(words.draft(row.getLong("id"), row));
        return new Found(row.getLong("id"), new WaitingDraft(row.getString("number"), row.getString("title"), row.getInt("version"), Status.valueOf(row.getString("status")),
                row.getObject("next_due", LocalDate.class), row.getObject("handled", LocalDate.class), row.getString("profile"), draft));
    }
}
