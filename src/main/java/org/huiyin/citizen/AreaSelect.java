package org.huiyin.citizen;

import java.util.List;
import org.huiyin.runtime.Words;
import org.huiyin.web.Choice;
import org.jspecify.annotations.Nullable;

/**
 * One select on the way from the province down; the next appears once this one is chosen.
 *
 * @param optional whether it may stay open
 * @param whole    what to choose where nothing narrower is meant; {@code null} where something narrower must be said, or nothing need
 */
public record AreaSelect(String field, Words label, List<Choice> choices, boolean optional, @Nullable Words whole) {}
