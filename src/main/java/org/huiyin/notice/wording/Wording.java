package org.huiyin.notice.wording;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A phrase as it stands.
 *
 * @param last the latest change; {@code null} where nobody has changed anything
 * @param must gaps that have to stay
 * @param may  gaps that may be shown besides
 */
public record Wording(Phrase phrase, String standard, @Nullable Said last, Set<String> must, Set<String> may, int most) {

    /** The house's own words; {@code null} where the standard ones stand. */
    public @Nullable String own() {
        return last == null ? null : last.after();
    }
}
