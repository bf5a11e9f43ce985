package org.huiyin.console;

import org.huiyin.runtime.Words;
import org.jspecify.annotations.Nullable;

/**
 * What became of a draft that was ticked to be signed.
 *
 * @param words why it was not signed; {@code null} if it was
 */
public record SignedDraft(String number, String kind, @Nullable Words words) {}
