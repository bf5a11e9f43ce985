package org.huiyin.reception.followup;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.huiyin.actor.Actor;
import org.huiyin.directory.Organisations;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Which promises somebody sees: those of the own office, those that the own unit is to keep, and those that one watches over or answers for oneself.
 *
 * @param units everybody who was or is one with the own unit
 */
record Sight(@Nullable String office, List<String> units, String account, LocalDate today) {

    /** A leader's own: watched over, passed on to that account, or under a line of an office's list that has the account. */
    static final String OWN = """
            (f.chain_account = :account or f.answers_account = :account
             or f.office || '/' || f.answers_mark = any(array(select l.office || '/' || l.mark from duty_leader l where l.account = :account and coalesce(l.until, 'infinity') >= :own_day)))""";

    static final String SQL = "(f.office = :office or f.unit = any(:units) or " + OWN + ")";

    static Sight of(Actor actor, Organisations organisations, LocalDate today) {
        return new Sight(actor.unit(), units(actor, organisations), actor.account(), today);
    }

    /** Whether the own unit is to keep it. */
    static boolean keeps(Actor actor, Organisations organisations, FollowUp promise) {
        return units(actor, organisations).contains(promise.unit());
    }

    private static List<String> units(Actor actor, Organisations organisations) {
        return actor.unit() == null ? List.of() : organisations.oneWith(actor.unit());
    }

    StatementSpec bind(StatementSpec sql) {
        return own(sql, account, today).param("office", office).param("units", units.toArray(String[]::new));
    }

    static StatementSpec own(StatementSpec sql, String account, LocalDate today) {
        return sql.param("account", account).param("own_day", Date.valueOf(today));
    }

    boolean ofOffice(FollowUp promise) {
        return promise.office().equals(office);
    }

    boolean ofUnit(FollowUp promise) {
        return units.contains(promise.unit());
    }
}
