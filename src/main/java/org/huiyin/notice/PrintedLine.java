package org.huiyin.notice;

import java.util.List;

/**
 * A line as the page sets it; public because pages are compiled into a package of their own.
 *
 * @param setting {@code body}, {@code heading} or {@code row}
 * @param label   of a row of a form; otherwise empty
 */
public record PrintedLine(String setting, String label, List<String> text) {}
