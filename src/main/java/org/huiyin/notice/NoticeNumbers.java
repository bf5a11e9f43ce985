package org.huiyin.notice;

import org.huiyin.runtime.Texts;
import org.springframework.stereotype.Component;

/** Writes numbers as offices do: short name of the organ, word for the kind, year in brackets, number. */
@Component
final class NoticeNumbers {

    private final NoticeRows rows;
    private final ShortNames shortNames;
    private final Texts texts;

    NoticeNumbers(NoticeRows rows, ShortNames shortNames, Texts texts) {
        this.rows = rows;
        this.shortNames = shortNames;
        this.texts = texts;
    }

    /** Takes the next number of a series; see {@link NoticeRows#takeNumber}. */
    String next(Issuer issuer, NoticeKind kind, int year, boolean sealed) {
        return write(issuer.name(), kind, year, sealed, rows.takeNumber(issuer.unit(), kind, year, sealed));
    }

    private String write(String issuer, NoticeKind kind, int year, boolean sealed, int number) {
        var word = texts.say("notice.number.word." + kind.code(), Texts.CHINESE);
        // Digits go in as text: the format would write 2,026.
        return texts.say(sealed ? "notice.number.sealed" : "notice.number.open", Texts.CHINESE,
                shortNames.of(issuer), word, Integer.toString(year), Integer.toString(number));
    }
}
