package org.huiyin.notice;

import java.util.Locale;
import org.huiyin.runtime.Texts;
import org.springframework.stereotype.Component;

/** Writes numbers as offices do: short name of the organ, word for the kind, year in brackets, number. */
@Component
final class NoticeNumbers {

    private final ShortNames shortNames;
    private final Texts texts;

    NoticeNumbers(ShortNames shortNames, Texts texts) {
        this.shortNames = shortNames;
        this.texts = texts;
    }

    String write(String issuer, NoticeKind kind, int year, boolean sealed, int number) {
        var word = texts.say("notice.number.word." + kind.name().toLowerCase(Locale.ROOT), Texts.CHINESE);
        // Digits go in as text: the format would write 2,026.
        return texts.say(sealed ? "notice.number.sealed" : "notice.number.open", Texts.CHINESE,
                shortNames.of(issuer), word, Integer.toString(year), Integer.toString(number));
    }
}
