package org.huiyin.access.own;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.huiyin.runtime.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The list of an account as one sealed value, filled up to whole steps of 4 KB so that its length tells nothing of one petition more or less. */
@Repository
class MatterRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<OwnMatter>> LIST = new TypeReference<>() {};
    private static final int STEP = 4096;

    private final JdbcClient jdbc;
    private final Vault vault;

    MatterRows(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    List<OwnMatter> read(long account) {
        return read(account, "");
    }

    /** Reads, and keeps others from writing until the transaction ends. */
    List<OwnMatter> lock(long account) {
        return read(account, " for update");
    }

    /** The list of an account. */
    record Listed(long account, List<OwnMatter> matters) {}

    /** Lists of the next accounts that have one, held until the transaction ends. */
    List<Listed> lockPage(long after, int most) {
        return jdbc.sql("select id, matters from citizen_account where id > ? and matters is not null order by id limit ? for update").params(after, most)
                .query((row, n) -> new Listed(row.getLong(1), opened(row.getLong(1), row.getBytes(2)))).list();
    }

    private List<OwnMatter> read(long account, String lock) {
        return jdbc.sql("select matters from citizen_account where id = ?" + lock).param(account).query((row, n) -> opened(account, row.getBytes(1))).optional().orElse(List.of());
    }

    private List<OwnMatter> opened(long account, byte[] sealed) {
        return sealed == null ? List.of() : JSON.readValue(new String(vault.open(sealed, bound(account)), StandardCharsets.UTF_8), LIST);
    }

    void write(long account, List<OwnMatter> matters) {
        var plain = JSON.writeValueAsBytes(matters);
        var filled = Arrays.copyOf(plain, (plain.length / STEP + 1) * STEP);
        Arrays.fill(filled, plain.length, filled.length, (byte) ' ');
        jdbc.sql("update citizen_account set matters = ? where id = ?").params(vault.seal(filled, bound(account)), account).update();
    }

    private static String bound(long account) {
        return "citizen-matters/" + account;
    }
}
