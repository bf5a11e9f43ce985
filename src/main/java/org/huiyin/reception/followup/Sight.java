package org.huiyin.reception.followup;

import java.util.List;
import org.huiyin.actor.Actor;
import org.huiyin.directory.Organisations;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Which promises somebody sees: those of the own office, those that the own unit is to keep, and those that one watches over.
 *
 * @param units everybody who was or is one with the own unit
 */
record Sight(@Nullable String office, List<String> units, String account) {

    static final String SQL = "(f.office = :office or f.unit = any(:units) or f.chain_account = :account)";

    static Sight of(Actor actor, Organisations organisations) {
        return new Sight(actor.unit(), actor.unit() == null ? List.of() : organisations.oneWith(actor.unit()), actor.account());
    }

    StatementSpec bind(StatementSpec sql) {
        return sql.param("office", office).param("units", units.toArray(String[]::new)).param("account", account);
    }

    boolean sees(FollowUp promise) {
        return ofOffice(promise) || ofUnit(promise) || account.equals(promise.chainAccount());
    }

    boolean ofOffice(FollowUp promise) {
        return promise.office().equals(office);
    }

    boolean ofUnit(FollowUp promise) {
        return units.contains(promise.unit());
    }
}
