package org.huiyin.reception.disclosure;

import java.time.Instant;
import java.util.List;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;

/**
 * What those to whom a promise was made say of its being public.
 *
 * @param word whether it was kept; {@code null}: they said nothing
 * @param way  how it was said: on their own page, on paper, or when they were called back
 */
public record PromiseConsent(boolean consent, @Nullable Kept word, String way, Instant at) {

    static final String OWN_PAGE = "own-page";
    /** The ways in which an office can have been told. */
    public static final List<String> TOLD_TO_OFFICE = List.of("call-back", "paper");

    /**
     * What is said anew.
     *
     * @param consent whether promise and result may be public; it can be taken back at any time
     * @param word    {@code kept}, {@code partly} or {@code not-kept}; as before where nothing is said
     * @param way     how the office was told; nothing where it is said on the own page
     */
    public record ConsentWord(@Nullable Boolean consent, @Nullable String word, @Nullable String way) {

        public ConsentWord {
            word = word == null || word.isBlank() ? null : word;
            way = way == null || way.isBlank() ? null : way;
        }

        Checks checks() {
            return new Checks().present("consent", consent).oneOf("word", word, Kept.CODES);
        }
    }
}
