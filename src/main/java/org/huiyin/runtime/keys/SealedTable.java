package org.huiyin.runtime.keys;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a table keeps under keys of this house. Each is declared once, as a bean; the re-sealing, the count of what lies under which key, the giving up of what was kept long
 * enough, and the tests that no column is forgotten read it here. Table, key, columns, owners and rows are pieces of SQL, never input.
 */
public final class SealedTable {

    private final String table;
    private final String key;
    private final List<SealedColumn> sealed;
    private final List<UsedKey> counted;
    private final List<GoesWith> goes;

    private SealedTable(String table, String key, List<SealedColumn> sealed, List<UsedKey> counted, List<GoesWith> goes) {
        this.table = table;
        this.key = key;
        this.sealed = sealed;
        this.counted = counted;
        this.goes = goes;
    }

    /** @param key a number by which the rows are walked in order; only a few rows may share one */
    public static SealedTable of(String table, String key) {
        return new SealedTable(table, key, List.of(), List.of(), List.of());
    }

    /** @param owner what the value belongs to, as it was told when it was sealed */
    public SealedTable sealed(String column, String owner) {
        return sealed(column, owner, MadeHashes.NONE);
    }

    /** @param made hashes that are made of what is sealed, and renewed with it */
    public SealedTable sealed(String column, String owner, MadeHashes made) {
        return new SealedTable(table, key, Stream.concat(sealed.stream(), Stream.of(new SealedColumn(table, column, key, owner, made))).toList(), counted, goes);
    }

    /** Columns under a key that are never renewed: they go with their rows, or are renewed by whoever uses them. */
    public SealedTable counted(Ring ring, String... columns) {
        return new SealedTable(table, key, sealed, Stream.concat(counted.stream(), Arrays.stream(columns).map(column -> new UsedKey(ring, table, column))).toList(), goes);
    }

    /**
     * Its sealed values, and the hashes made of them, are given up with a matter of that kind; the rows stay. Said after the columns.
     *
     * @param kind name of a kind of matter that is kept beside petitions
     * @param rows which rows go with matters: a condition on {@code :ids}
     * @param also further columns that go with them
     */
    public SealedTable goesWith(String kind, String rows, String... also) {
        var columns = Stream.concat(sealed.stream().flatMap(column -> Stream.concat(Stream.of(column.column()), column.made().columns().stream())), Arrays.stream(also)).toList();
        return new SealedTable(table, key, sealed, counted, Stream.concat(goes.stream(), Stream.of(new GoesWith(kind, table, rows, columns))).toList());
    }

    public List<GoesWith> goes() {
        return goes;
    }

    public String table() {
        return table;
    }

    public List<SealedColumn> columns() {
        return sealed;
    }

    Stream<UsedKey> uses() {
        return Stream.concat(sealed.stream().flatMap(SealedColumn::uses), counted.stream());
    }
}
