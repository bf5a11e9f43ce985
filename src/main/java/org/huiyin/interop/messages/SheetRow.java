package org.huiyin.interop.messages;

import java.util.List;
import org.huiyin.runtime.Words;
import org.jspecify.annotations.Nullable;

/**
 * One row of a file, whatever its format.
 *
 * @param line   line on which it begins, counted from 1
 * @param share  how much of the file has been read with it, 0 to 1
 * @param broken why it cannot be read, if so
 */
record SheetRow(long line, List<String> cells, double share, @Nullable Words broken) {

    static SheetRow whole(long line, List<String> cells, double share) {
        return new SheetRow(line, cells, share, null);
    }

    static SheetRow broken(long line, double share, Words why) {
        return new SheetRow(line, List.of(), share, why);
    }

    boolean blank() {
        return broken == null && cells.stream().allMatch(String::isBlank);
    }
}
