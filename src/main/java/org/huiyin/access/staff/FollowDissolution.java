package org.huiyin.access.staff;

import java.sql.Timestamp;
import java.time.Clock;
import org.huiyin.directory.OrganisationDissolved;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The people of a dissolved unit go on in its successor, or their accounts end, in the transaction in which the unit does. Whoever is signed in there is signed out.
 * Administrators always go on. Programs go along or are revoked, too.
 */
@Component
class FollowDissolution {

    private static final String LOGGED = """
            insert into account_change (at, account, what, by_account, roles_before, roles_after, unit_before, unit_after)
            select :at::timestamptz, account, '%s', :by, roles, %s, :unit::text, %s from gone""";

    private final JdbcClient jdbc;
    private final Clock clock;

    FollowDissolution(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    void on(OrganisationDissolved dissolved) {
        jdbc.sql("delete from spring_session where principal_name in (select account from account where unit = ? and active)").param(dissolved.organisation()).update();
        if (!dissolved.moveAccounts()) {
            run(dissolved, "with gone as (update account set active = false where unit = :unit and active and not 'admin' = any(roles) returning account, roles) "
                    + LOGGED.formatted("CLOSED", "null::text[]", "null::text"));
            run(dissolved, "update machine_client set revoked_at = coalesce(revoked_at, :at), revoked_by = coalesce(revoked_by, :by) where unit = :unit");
        }
        run(dissolved, "with gone as (update account set unit = :to, region = :region where unit = :unit and active returning account, roles) "
                + LOGGED.formatted("MOVED", "roles", ":to::text"));
        run(dissolved, "update machine_client set unit = :to, region = :region where unit = :unit and revoked_at is null");
        run(dissolved, "update deputy set unit = :to where unit = :unit and ended_at is null");
    }

    private void run(OrganisationDissolved dissolved, String sql) {
        jdbc.sql(sql).param("at", Timestamp.from(clock.instant())).param("by", dissolved.by().account()).param("unit", dissolved.organisation())
                .param("to", dissolved.successor().id()).param("region", dissolved.successor().region()).update();
    }
}
