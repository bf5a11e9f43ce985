package org.huiyin.petition.publication;

import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;
import java.util.regex.Pattern;

/**
 * What somebody looks for among what is public; blank means any.
 *
 * @param words    that must all stand in it, eight at the most
 * @param region   code of a county, or of what lies above it
 * @param category code, of either level
 * @param after    where the last page ended
 * @param limit    1 to {@link #MOST}
 */
public record OpenQuery(String words, String region, String category, @Nullable String after, int limit) {

    public static final int MOST = 1000;
    private static final Pattern CODE = Pattern.compile("\\d{1,12}");
    private static final Pattern CURSOR = Pattern.compile("\\d{1,17}_G\\d{9}");

    /** @throws org.huiyin.runtime.InvalidInput naming the parameter that cannot be read */
    public OpenQuery {
        new Checks().optional("q", words, 100).matching("region", region, CODE, "petition.publication.wrong-code").matching("category", category, CODE, "petition.publication.wrong-code")
                .matching("after", after, CURSOR, "petition.wrong-cursor").that(limit >= 1 && limit <= MOST, "limit", "petition.wrong-limit", MOST).complain();
    }

    boolean continued() {
        return after != null && !after.isBlank();
    }

    /** The region as the beginning of the codes below it. */
    String within() {
        return region.length() > 6 ? region.substring(0, 6) : region.replaceFirst("(00)+$", "");
    }
}
