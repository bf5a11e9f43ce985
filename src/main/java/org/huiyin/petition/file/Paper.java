package org.huiyin.petition.file;

import java.time.Instant;
import org.huiyin.runtime.Words;
import org.jspecify.annotations.Nullable;

/**
 * A paper or file of a petition, to be fetched as {@code /api/v1/documents/<id>}.
 *
 * @param id          {@code notice-<n>} for a notice, else the file's own id
 * @param number      {@code null} for a file that was handed in, and for a paper that is written and numbered when somebody first opens it
 * @param fingerprint SHA-256, hex; a notice has one once its paper has been made
 */
public record Paper(String id, String kind, Words title, @Nullable String number, Instant at, @Nullable String fingerprint) {}
