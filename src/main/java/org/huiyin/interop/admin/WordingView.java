package org.huiyin.interop.admin;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.huiyin.notice.wording.Said;
import org.huiyin.notice.wording.Wording;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;

/**
 * A phrase as programs read it.
 *
 * @param own     the house's own words; {@code null} where the standard ones stand
 * @param must    gaps that have to stay
 * @param history the latest change first; in a list it is left out
 */
record WordingView(String key, String language, String group, String standard, @Nullable String own, Set<String> must, Set<String> may, int most, List<WordingChange> history) {

    record WordingChange(@Nullable String before, @Nullable String after, String by, OffsetDateTime at) {

        static WordingChange of(Said said) {
            return new WordingChange(said.before(), said.after(), said.by(), said.at().atZone(LegalTime.ZONE).toOffsetDateTime());
        }
    }

    static WordingView of(Wording one, List<Said> history) {
        var phrase = one.phrase();
        return new WordingView(phrase.key(), phrase.language(), phrase.group(), one.standard(), one.own(), one.must(), one.may(), one.most(), history.stream().map(WordingChange::of).toList());
    }
}
