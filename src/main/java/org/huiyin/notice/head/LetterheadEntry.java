package org.huiyin.notice.head;

import org.jspecify.annotations.Nullable;

/**
 * What somebody says of a unit's papers.
 *
 * @param head     at most 40 characters; blank: the unit's name
 * @param word     two to six Chinese characters; blank: made of the unit's name
 * @param seal     a new picture; {@code null} leaves the seal as it is
 * @param takeAway whether the picture goes, and its place is drawn again
 */
public record LetterheadEntry(@Nullable String head, @Nullable String word, byte @Nullable [] seal, @Nullable Boolean takeAway) {}
