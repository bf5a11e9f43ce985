package org.huiyin.petition.note;

import java.time.Instant;

/**
 * That somebody named the reader in a note.
 *
 * @param note id of the note
 * @param by   account of whoever wrote it
 * @param seen whether the reader has opened the case since
 */
public record Mention(long note, String number, String title, boolean sealed, Instant at, String by, boolean seen) {}
