package org.huiyin.petition.note;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.petition.lifecycle.Sight;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.LegalTime;
import org.huiyin.runtime.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reminders of one's own, at most one on each petition; nobody else sees them. From its day on a reminder stands on the first page until it is taken away. */
@Component
public class OwnReminders {

    private static final int SHOWN = 50;
    private static final int LONGEST = 200;

    private final JdbcClient jdbc;
    private final InSight petitions;
    private final Sight sight;
    private final Vault vault;
    private final LegalTime time;

    OwnReminders(JdbcClient jdbc, InSight petitions, Sight sight, Vault vault, LegalTime time) {
        this.jdbc = jdbc;
        this.petitions = petitions;
        this.sight = sight;
        this.vault = vault;
        this.time = time;
    }

    /**
     * Sets the reminder, or moves it.
     *
     * @param about what it is about, at most 200 characters
     * @return false if there is no such petition or this actor may not know of it
     * @throws org.huiyin.runtime.InvalidInput if the day is missing or over
     */
    @Needs(Right.NOTE)
    public boolean set(Actor actor, String number, @Nullable LocalDate day, @Nullable String about) {
        var petition = petitions.of(actor, number);
        petition.ifPresent(p -> {
            new Checks().present("day", day).notBefore("day", day, time.today()).notAfter("day", day, time.today().plusYears(2)).optional("about", about, LONGEST).complain();
            var sealed = about == null || about.isBlank() ? null : vault.seal(about.strip().getBytes(StandardCharsets.UTF_8), owner(p.id(), actor.account()));
            jdbc.sql("""
                    insert into own_reminder (petition, region, account, day, about) values (:petition, :region, :account, :day, :about)
                    on conflict (petition, account) do update set day = excluded.day, about = excluded.about""")
                    .param("petition", p.id()).param("region", p.region()).param("account", actor.account()).param("day", day).param("about", sealed, Types.BINARY).update();
        });
        return petition.isPresent();
    }

    /** Takes it away, whether it was there or not; false as above. */
    @Needs(Right.NOTE)
    public boolean remove(Actor actor, String number) {
        var petition = petitions.of(actor, number);
        petition.ifPresent(p -> jdbc.sql("delete from own_reminder where petition = ? and account = ?").params(p.id(), actor.account()).update());
        return petition.isPresent();
    }

    /** The own one on this petition, if there is one in sight. */
    @Needs(Right.NOTE)
    public Optional<OwnReminder> of(Actor actor, String number) {
        return rows("p.number = :number", actor).param("number", number).query(this::read).optional();
    }

    /** Those of today and of days before, the oldest first. */
    @Needs(Right.NOTE)
    public List<OwnReminder> due(Actor actor) {
        return rows("r.day <= :today", actor).param("today", time.today()).query(this::read).list();
    }

    private JdbcClient.StatementSpec rows(String which, Actor actor) {
        return sight.bind(jdbc.sql("""
                select r.petition, r.account, r.day, r.about, p.number, p.title, p.sealed from own_reminder r join petition p on p.id = r.petition
                 where r.account = :account and %s and %s order by r.day, r.petition limit %d""".formatted(which, Sight.READABLE, SHOWN)), actor).param("account", actor.account());
    }

    private OwnReminder read(ResultSet row, int n) throws SQLException {
        var about = row.getBytes("about");
        return new OwnReminder(row.getString("number"), row.getString("title"), row.getBoolean("sealed"), row.getObject("day", LocalDate.class),
                about == null ? null : new String(vault.open(about, owner(row.getLong("petition"), row.getString("account"))), StandardCharsets.UTF_8));
    }

    private static String owner(long petition, String account) {
        return "own-reminder/" + petition + '/' + account;
    }
}
