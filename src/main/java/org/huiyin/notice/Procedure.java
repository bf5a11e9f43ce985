package org.huiyin.notice;

import java.util.Arrays;
import java.util.Locale;
import org.huiyin.runtime.Words;

/** The path a petition takes once accepted, by article of the Regulations. */
public enum Procedure {
    SUGGESTION("29"),
    ACCUSATION("30"),
    JUDICIAL("31(1)"),
    ARBITRATION("31(2)"),
    PARTY_APPEAL("31(3)"),
    ADMINISTRATIVE("31(4)"),
    LEGAL_DUTY("31(5)"),
    HANDLING_OPINION("31(6)");

    private final String article;

    Procedure(String article) {
        this.article = article;
    }

    /** As clients write it: {@code 31(6)}. */
    public String article() {
        return article;
    }

    /** As papers say it. */
    public Words words() {
        return Words.of("notice.procedure." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** @throws IllegalArgumentException if the Regulations know no such path */
    public static Procedure of(String article) {
        return Arrays.stream(values()).filter(p -> p.article.equals(article)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no procedure under article " + article));
    }
}
