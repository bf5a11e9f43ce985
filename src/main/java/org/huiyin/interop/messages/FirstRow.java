package org.huiyin.interop.messages;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** The header of a file, without the rest of it. */
final class FirstRow {

    private FirstRow() {}

    /** Ends the reading; no fault. */
    private static final class Enough extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Enough() {
            super(null, null, false, false);
        }
    }

    static Optional<List<String>> of(Sheet sheet) {
        var found = new AtomicReference<List<String>>();
        try {
            sheet.read(row -> {
                if (!row.blank() && row.broken() == null) {
                    found.set(row.cells().stream().map(String::strip).filter(cell -> !cell.isEmpty()).distinct().limit(200).toList());
                    throw new Enough();
                }
            });
        } catch (Enough enough) {
            // the header is there
        }
        return Optional.ofNullable(found.get());
    }
}
