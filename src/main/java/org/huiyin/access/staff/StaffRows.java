package org.huiyin.access.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.access.Account;
import org.huiyin.access.Due;
import org.huiyin.actor.Role;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of accounts, closed ones included. */
@Repository
class StaffRows {

    private final JdbcClient jdbc;

    StaffRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<StaffMember> list(String after, int limit) {
        return jdbc.sql("select * from account where account > :after order by account limit :limit").param("after", after).param("limit", limit).query(StaffRows::member).list();
    }

    Optional<StaffMember> find(String account) {
        return jdbc.sql("select * from account where account = :account").param("account", account).query(StaffRows::member).optional();
    }

    int openIn(String unit) {
        return jdbc.sql("select count(*) from account where unit = ? and active").param(unit).query(Integer.class).single();
    }

    Map<Role, Integer> byRole(@Nullable String unit) {
        var counts = new EnumMap<Role, Integer>(Role.class);
        jdbc.sql("select role, count(*) from account, unnest(roles) role where active and (:unit::text is null or unit = :unit) group by role").param("unit", unit)
                .query(row -> {
                    counts.put(Role.of(row.getString(1)), row.getInt(2));
                });
        return counts;
    }

    Set<String> unitsWith(Role role, Collection<String> units) {
        return Set.copyOf(jdbc.sql("select distinct unit from account where active and unit = any(?) and ? = any(roles)").param(units.toArray(String[]::new)).param(role.code()).query(String.class).list());
    }

    /** An open account, locked until the transaction ends. */
    Account locked(String account) {
        return jdbc.sql("select * from account where account = :account and active for update").param("account", account).query(StaffRows::member).optional()
                .orElseThrow(() -> InvalidInput.of("account", "access.account.closed")).account();
    }

    void update(Account account) {
        jdbc.sql("update account set display_name = :name, unit = :unit, region = :region, roles = :roles where account = :account")
                .param("account", account.account()).param("name", account.displayName()).param("unit", account.unit()).param("region", account.region())
                .param("roles", account.roles().stream().map(Role::code).sorted().toArray(String[]::new)).update();
    }

    /** @throws InvalidInput if nobody but this account could still look after accounts; two who leave at once are one after the other */
    void mustLeaveAnAdministrator(String account, String field) {
        var administrators = jdbc.sql("select account from account where active and 'admin' = any(roles) order by account for update").query(String.class).list();
        if (administrators.equals(List.of(account))) {
            throw InvalidInput.of(field, "access.account.last-admin");
        }
    }

    private static StaffMember member(ResultSet row, int number) throws SQLException {
        var roles = Arrays.stream((String[]) row.getArray("roles").getArray()).map(Role::of).collect(Collectors.toSet());
        return new StaffMember(new Account(row.getString("account"), row.getString("display_name"), row.getString("unit"), row.getString("region"), roles, row.getBoolean("password_due") ? Due.PASSWORD : Due.NOTHING),
                row.getBoolean("active"), row.getTimestamp("created_at").toInstant());
    }
}
