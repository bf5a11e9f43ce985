package org.huiyin.console.admin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huiyin.notice.wording.Phrase;
import org.huiyin.notice.wording.Said;
import org.huiyin.notice.wording.Wording;
import org.huiyin.web.Sheet;

/**
 * A phrase that is put in the house's own words.
 *
 * @param history what was changed, the latest first
 * @param done    what was done just now, {@code keep} or {@code standard}; else empty
 */
public record WordingPage(Wording wording, Sheet sheet, List<Said> history, String done) {

    static final int SHOWN = 20;
    static final String ALL = "/console/wording";
    static final String ONE = ALL + "/{key}/{language}";

    public static String address(Phrase phrase) {
        return ALL + "/" + phrase.key() + "/" + phrase.language();
    }

    static Map<String, List<Wording>> byGroup(List<Wording> all) {
        return all.stream().collect(Collectors.groupingBy(each -> each.phrase().group(), LinkedHashMap::new, Collectors.toList()));
    }

    /** Whether the last act was that one. */
    public boolean did(String act) {
        return done.equals(act);
    }

    /** The name of a paper's gap without its brackets; empty where it is none of a paper. */
    public static String field(String gap) {
        return gap.matches("\\[[a-z_]+(\\|.*)?]") ? gap.replaceAll("[\\[\\]]|\\|.*", "") : "";
    }
}
