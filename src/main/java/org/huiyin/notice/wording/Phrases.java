package org.huiyin.notice.wording;

import java.util.List;
import java.util.Set;
import org.huiyin.runtime.Checks;

/** A kind of phrases, with its rules. */
public interface Phrases {

    /** The field to which faults belong. */
    String FIELD = "words";

    /** All of them, as a page lists them. */
    List<Phrase> all();

    /** The product's words. */
    String standard(Phrase phrase);

    /** The most characters that own words may have. */
    int most();

    /** The gaps that must stay, spelled as in the standard words. */
    Set<String> must(Phrase phrase);

    /** The gaps that may be shown besides. */
    Set<String> may(Phrase phrase);

    /** Tells what these words lack for standing in place of the standard ones. */
    void check(Phrase phrase, String own, Checks checks);
}
