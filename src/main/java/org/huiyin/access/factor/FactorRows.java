package org.huiyin.access.factor;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huiyin.runtime.KeyedHash;
import org.huiyin.runtime.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of second factors. Keys are sealed, recovery codes hashed. */
@Repository
class FactorRows {

    /** @param since when it was confirmed; {@code null} while it is being set up */
    record Row(FactorKey key, @Nullable Instant since) {}

    private final JdbcClient jdbc;
    private final Vault vault;
    private final KeyedHash hashes;
    private final Clock clock;

    FactorRows(JdbcClient jdbc, Vault vault, KeyedHash hashes, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.hashes = hashes;
        this.clock = clock;
    }

    Optional<Row> of(String account) {
        return jdbc.sql("select secret, confirmed_at from account_factor where account = ?").param(account)
                .query((row, n) -> new Row(new FactorKey(vault.open(row.getBytes(1), owner(account))), row.getTimestamp(2) == null ? null : row.getTimestamp(2).toInstant())).optional();
    }

    boolean confirmed(String account) {
        return jdbc.sql("select exists (select from account_factor where account = ? and confirmed_at is not null)").param(account).query(Boolean.class).single();
    }

    /** @return whether it was written; one that is in use is not overwritten */
    boolean begin(String account, FactorKey key) {
        return jdbc.sql("""
                insert into account_factor (account, secret) values (:account, :secret)
                on conflict (account) do update set secret = excluded.secret where account_factor.confirmed_at is null""")
                .param("account", account).param("secret", vault.seal(key.bytes(), owner(account))).update() == 1;
    }

    boolean confirm(String account, long step) {
        return jdbc.sql("update account_factor set confirmed_at = :now, last_step = :step where account = :account and confirmed_at is null")
                .param("now", now()).param("step", step).param("account", account).update() == 1;
    }

    /** A code counts once, on every node. */
    boolean spend(String account, long step) {
        return jdbc.sql("update account_factor set last_step = :step where account = :account and confirmed_at is not null and last_step < :step")
                .param("step", step).param("account", account).update() == 1;
    }

    boolean spendRecovery(String account, String code) {
        return jdbc.sql("update recovery_code set used_at = :now where account = :account and hash = any(:hashes) and used_at is null")
                .param("now", now()).param("account", account).param("hashes", hashes.all(KeyedHash.Of.RECOVERY_CODE, account + '\n' + code)).update() == 1;
    }

    /** Of two at once one comes after the other, and its codes count. */
    void keepRecovery(String account, List<String> codes) {
        jdbc.sql("select from account_factor where account = ? for update").param(account).query((row, n) -> 1).list();
        jdbc.sql("delete from recovery_code where account = ?").param(account).update();
        jdbc.sql("insert into recovery_code (account, hash) select :account, unnest(:hashes)").param("account", account)
                .param("hashes", codes.stream().map(code -> hashes.of(KeyedHash.Of.RECOVERY_CODE, account + '\n' + RecoveryCodes.plain(code))).toArray(byte[][]::new)).update();
    }

    int recoveryLeft(String account) {
        return jdbc.sql("select count(*) from recovery_code where account = ? and used_at is null").param(account).query(Integer.class).single();
    }

    boolean remove(String account) {
        return jdbc.sql("delete from account_factor where account = ?").param(account).update() == 1;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static String owner(String account) {
        return "account-factor/" + account;
    }
}
