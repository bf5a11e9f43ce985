package org.huiyin.petition.file;

import java.time.LocalDate;

/**
 * A matter as the list shows it: nothing of what it is about, for others may look over one's shoulder.
 *
 * @param label a word of one's own; may be empty
 * @param state {@code open}, {@code ended}, or {@code shut} where the code in the list opens it no more
 */
public record MatterLine(String number, String label, LocalDate since, String state) {}
