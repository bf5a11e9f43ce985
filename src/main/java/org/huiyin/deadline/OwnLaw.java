package org.huiyin.deadline;

import java.time.Instant;
import java.util.Map;

/**
 * A law profile that an administrator wrote: another one with some numbers changed. It is never rewritten.
 *
 * @param name    what the rule is called; it holds Chinese characters, which no profile of the product does
 * @param base    the profile of the product from which everything else comes
 * @param source  document, number and article, as read by whoever wrote it
 * @param changes number by code of its line: days, months, the most days of an order, or a value
 */
public record OwnLaw(String name, String base, String source, Map<String, Integer> changes, String by, Instant at) {

    public OwnLaw {
        changes = Map.copyOf(changes);
    }
}
