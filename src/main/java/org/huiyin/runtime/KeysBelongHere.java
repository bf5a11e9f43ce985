package org.huiyin.runtime;

import jakarta.annotation.PostConstruct;
import java.nio.charset.StandardCharsets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Refuses to start with keys that do not belong to the database: sealed under other keys, old rows would never open again and no query
 * code would work, without any error at first.
 */
@Component
final class KeysBelongHere {

    private static final byte[] KNOWN = "huiyin".getBytes(StandardCharsets.UTF_8);

    private final JdbcClient jdbc;
    private final Vault vault;
    private final HuiyinSettings settings;

    KeysBelongHere(JdbcClient jdbc, Vault vault, HuiyinSettings settings) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.settings = settings;
    }

    @PostConstruct
    void check() {
        jdbc.sql("insert into key_check (only_one, sealed) values (true, ?) on conflict do nothing").param(vault.seal(KNOWN, "key-check")).update();
        var sealed = jdbc.sql("select sealed from key_check").query((row, n) -> row.getBytes(1)).single();
        try {
            vault.open(sealed, "key-check");
        } catch (IllegalStateException e) {
            throw new IllegalStateException("the keys in " + settings.data().resolve("keys") + " are not those of this database; set HUIYIN_DATA to the directory that holds them", e);
        }
    }
}
