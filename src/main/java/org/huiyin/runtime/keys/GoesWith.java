package org.huiyin.runtime.keys;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Columns of a table that are emptied when a matter of a kind is given up.
 *
 * @param kind what kind of matter
 * @param rows condition on {@code :ids}, the matters given up
 */
public record GoesWith(String kind, String table, String rows, List<String> columns) {

    /** The statement that empties them. */
    public String emptying() {
        return "update " + table + " set " + columns.stream().map(column -> column + " = null").collect(Collectors.joining(", "))
                + " where " + rows + " and num_nonnulls(" + String.join(", ", columns) + ") > 0";
    }
}
