package org.huiyin.notice;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper in words, ready for the printer.
 *
 * @param opening  whom it addresses; {@code null} on a record
 * @param date     of issue, as written under the organ's name
 * @param address  of the tracking page, for the QR code; {@code null} on papers between units
 * @param foot     lines beside the QR code
 * @param mark     what the seal says of itself
 * @param fileName without its ending
 * @param issuedAt goes into the file, so that printing again yields the same
 */
record Paper(String issuer, String title, String number, @Nullable String opening, List<Line> lines, String date,
        @Nullable String address, List<String> foot, String mark, String fileName, Instant issuedAt) {

    Paper {
        lines = List.copyOf(lines);
        foot = List.copyOf(foot);
    }

    /** One paragraph and how it is set; only a row of a form has a label, and only there a text may have several lines. */
    record Line(Setting setting, String label, String text) {}

    enum Setting { BODY, HEADING, ROW }
}
