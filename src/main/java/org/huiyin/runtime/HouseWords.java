package org.huiyin.runtime;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What an installation says in its own words where the product has words of its own. Asked for every text of a page: answered from memory. */
@FunctionalInterface
public interface HouseWords {

    /** Gaps as a message has them ({@code {0}}); {@code null} where the product's words stand. */
    @Nullable String of(String key, Locale locale);
}
