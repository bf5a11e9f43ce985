package org.huiyin.notice;

import java.time.Instant;
import java.util.List;

/**
 * A paper in words, ready for the printer.
 *
 * @param opening  whom it addresses
 * @param date     of issue, as written under the organ's name
 * @param address  of the tracking page, for the QR code
 * @param foot     lines beside the QR code
 * @param mark     what the seal says of itself
 * @param issuedAt goes into the file, so that printing again yields the same
 */
record Paper(String issuer, String title, String number, String opening, List<Line> lines, String date,
        String address, List<String> foot, String mark, String fileName, Instant issuedAt) {

    Paper {
        lines = List.copyOf(lines);
        foot = List.copyOf(foot);
    }

    /** One paragraph and how it is set. */
    record Line(Setting setting, String text) {}

    enum Setting { BODY, HEADING }
}
