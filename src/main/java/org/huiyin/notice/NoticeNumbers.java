package org.huiyin.notice;

import java.time.Instant;
import org.huiyin.notice.head.Letterhead;
import org.huiyin.notice.head.Letterheads;
import org.huiyin.runtime.LegalTime;
import org.huiyin.runtime.Texts;
import org.springframework.stereotype.Component;

/** Writes numbers as offices do: short name of the organ (its own word, where it has one), word for the kind, year in brackets, number. */
@Component
final class NoticeNumbers {

    private final NoticeRows rows;
    private final ShortNames shortNames;
    private final Letterheads heads;
    private final Texts texts;

    NoticeNumbers(NoticeRows rows, ShortNames shortNames, Letterheads heads, Texts texts) {
        this.rows = rows;
        this.shortNames = shortNames;
        this.heads = heads;
        this.texts = texts;
    }

    /** Takes the next number of a series; see {@link NoticeRows#takeNumber}. */
    String next(Issuer issuer, NoticeKind kind, Instant at, boolean sealed) {
        var unit = word(issuer, heads.of(issuer.unit(), at));
        int year = year(at);
        return write(unit, kind, year, sealed, rows.takeNumber(issuer.unit(), kind, year, sealed));
    }

    /** The first of a series under that letterhead; none is taken. */
    String first(Issuer issuer, NoticeKind kind, Instant at, Letterhead look) {
        return write(word(issuer, look), kind, year(at), false, 1);
    }

    private String word(Issuer issuer, Letterhead look) {
        return look.word() == null ? shortNames.of(issuer.name()) : look.word();
    }

    private static int year(Instant at) {
        return at.atZone(LegalTime.ZONE).getYear();
    }

    private String write(String unit, NoticeKind kind, int year, boolean sealed, int number) {
        var word = texts.say("notice.number.word." + kind.code(), Texts.CHINESE);
        // Digits go in as text: the format would write 2,026.
        return texts.say(sealed ? "notice.number.sealed" : "notice.number.open", Texts.CHINESE,
                unit, word, Integer.toString(year), Integer.toString(number));
    }
}
