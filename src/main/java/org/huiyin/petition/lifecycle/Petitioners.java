package org.huiyin.petition.lifecycle;

import org.huiyin.runtime.KeyedHash;
import org.huiyin.runtime.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.huiyin.petition.Petitioner;
import tools.jackson.databind.json.JsonMapper;

/** Seals and opens petitioners' personal data. */
@Component
public final class Petitioners {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final Vault vault;
    private final KeyedHash hashes;

    Petitioners(JdbcClient jdbc, Vault vault, KeyedHash hashes) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.hashes = hashes;
    }

    public byte[] sealed(long petition, Petitioner petitioner) {
        return vault.seal(JSON.writeValueAsBytes(petitioner), "petitioner/" + petition);
    }

    /** Keyed hash for exact look-up of a value that may be absent. */
    public byte @Nullable [] hash(KeyedHash.Of what, @Nullable String value) {
        return value == null || value.isBlank() ? null : hashes.of(what, value);
    }

    /** The same under every key in use, for {@code = any(?)}. */
    public byte[][] hashes(KeyedHash.Of what, @Nullable String value) {
        return hashes.all(what, value);
    }

    public Petitioner of(long petition) {
        return jdbc.sql("select sealed from petitioner where petition = ?").param(petition)
                .query((row, n) -> open(petition, row.getBytes("sealed")))
                .single();
    }

    /** The same from a row that was read already. */
    public Petitioner open(long petition, byte[] sealed) {
        return JSON.readValue(vault.open(sealed, "petitioner/" + petition), Petitioner.class);
    }

    /** The name to put on a paper; {@code null} where none was given. */
    public @Nullable String addressee(long petition) {
        return of(petition).name();
    }
}
