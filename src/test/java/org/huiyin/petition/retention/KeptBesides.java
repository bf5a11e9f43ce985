package org.huiyin.petition.retention;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.huiyin.runtime.Vault;
import org.huiyin.runtime.keys.GoesWith;
import org.huiyin.runtime.keys.SealedTable;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One matter of each kind that is kept beside petitions, with words of somebody in each place where words can stand. */
public record KeptBesides(JdbcClient jdbc, Vault vault, List<SealedTable> tables) {

    /** @return the id of each of them; the promises are numbered on from there */
    public long write(String office, Instant ended, @Nullable String petition, String words) {
        var id = 700_000_000_000L + new Random().nextLong(10_000_000_000L) * 10;
        for (var statement : script().split(";\n")) {
            jdbc.sql(statement).param("id", id).param("office", office).param("at", Timestamp.from(ended)).param("petition", petition, Types.VARCHAR).update();
        }
        tables.forEach(table -> table.goes().forEach(goes -> table.columns().forEach(column -> {
            var owners = jdbc.sql("select distinct %s from %s where %s".formatted(column.owner(), column.table(), goes.rows())).param("ids", new Long[] {id}).query(String.class).list();
            owners.forEach(owner -> jdbc.sql("update %s set %s = :sealed where %s and %s = :owner".formatted(column.table(), column.column(), goes.rows(), column.owner()))
                    .param("sealed", vault.seal(said(words), owner)).param("ids", new Long[] {id}).param("owner", owner).update());
        })));
        return id;
    }

    /** As a batch keeps it, which is read again when keys change. */
    private static byte[] said(String words) {
        return "{\"name\": \"%s\", \"representatives\": [], \"title\": \"\"}".formatted(words).getBytes(StandardCharsets.UTF_8);
    }

    /** Where anything of it is left. */
    TreeSet<String> left(long id) {
        var left = new TreeSet<String>();
        tables.stream().flatMap(table -> table.goes().stream()).forEach(goes -> goes.columns().stream().filter(column -> there(goes, column, id)).forEach(column -> left.add(goes.table() + '.' + column)));
        return left;
    }

    private boolean there(GoesWith goes, String column, long id) {
        return jdbc.sql("select exists (select from %s where %s and %s is not null)".formatted(goes.table(), goes.rows(), column)).param("ids", new Long[] {id}).query(Boolean.class).single();
    }

    private static String script() {
        try {
            return new ClassPathResource("retention/beside.sql").getContentAsString(StandardCharsets.UTF_8).replaceFirst("--[^\n]*\n", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
