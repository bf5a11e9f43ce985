package org.huiyin.interop.open;

/** What stands in a cell of an open sheet. */
final class Cells {

    private static final String FORMULA = "=+-@\t\r";

    private Cells() {}

    /** A spreadsheet takes some beginnings for a formula; an apostrophe keeps it from that. */
    static String text(String value) {
        return !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0 ? '\'' + value : value;
    }
}
