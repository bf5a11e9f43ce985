package org.huiyin.access.staff;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.huiyin.access.Account;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The log of account changes: written in the transaction of the change, never rewritten. */
@Repository
class AccountLog {

    private final JdbcClient jdbc;
    private final Clock clock;

    AccountLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void note(Actor by, String account, AccountChange.What what) {
        note(by, account, what, null, null);
    }

    void note(Actor by, String account, AccountChange.What what, @Nullable Account before, @Nullable Account after) {
        jdbc.sql("""
                insert into account_change (at, account, what, by_account, roles_before, roles_after, unit_before, unit_after, from_address)
                values (:at, :account, :what, :by, :rolesBefore, :rolesAfter, :unitBefore, :unitAfter, :from)""")
                .param("at", Timestamp.from(clock.instant())).param("account", account).param("what", what.name()).param("by", by.account())
                .param("rolesBefore", codes(before)).param("rolesAfter", codes(after))
                .param("unitBefore", before == null ? null : before.unit()).param("unitAfter", after == null ? null : after.unit())
                .param("from", fromAddress()).update();
    }

    /** Older than the line with id {@code before}, the newest first; of one account, or of all where that is {@code null}. */
    List<AccountChange> list(@Nullable String account, long before, int limit) {
        return jdbc.sql("select * from account_change where id < :before and (:account::text is null or account = :account) order by id desc limit :limit")
                .param("before", before).param("account", account).param("limit", limit).query(AccountLog::change).list();
    }

    private static String @Nullable [] codes(@Nullable Account account) {
        return account == null ? null : account.roles().stream().sorted().map(Role::code).toArray(String[]::new);
    }

    private static AccountChange change(ResultSet row, int number) throws SQLException {
        return new AccountChange(row.getLong("id"), row.getTimestamp("at").toInstant(), row.getString("account"), AccountChange.What.valueOf(row.getString("what")),
                row.getString("by_account"), list(row.getArray("roles_before")), list(row.getArray("roles_after")),
                row.getString("unit_before"), row.getString("unit_after"), row.getString("from_address"));
    }

    private static List<String> list(@Nullable Array codes) throws SQLException {
        return codes == null ? List.of() : List.of((String[]) codes.getArray());
    }

    private static @Nullable String fromAddress() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web ? web.getRequest().getRemoteAddr() : null;
    }
}
