package org.huiyin.notice;

import java.util.List;
import org.huiyin.runtime.LegalTime;
import org.huiyin.runtime.Texts;
import org.huiyin.runtime.Words;
import org.springframework.stereotype.Component;

/** A paper of a kind with every field filled, each saying its own name: for trying a template. */
@Component
final class SampleNotice {

    private static final int DAYS = 30;

    private final Placeholders placeholders;
    private final Texts texts;
    private final LegalTime time;

    SampleNotice(Placeholders placeholders, Texts texts, LegalTime time) {
        this.placeholders = placeholders;
        this.texts = texts;
        this.time = time;
    }

    NoticeFacts facts(NoticeKind kind) {
        return facts(kind, new Issuer("", say("notice.sample.unit"), say("notice.sample.phone"), say("notice.sample.address")));
    }

    /** The same, issued by that organ. */
    NoticeFacts facts(NoticeKind kind, Issuer issuer) {
        var writing = NoticeFacts.of(kind, issuer, "0".repeat(21), say("notice.sample.title"));
        if (kind.told()) {
            writing.to(say("notice.sample.name"));
        }
        placeholders.fields(kind).forEach(field -> fill(writing, field));
        if (kind.answersClaims()) {
            writing.claims(List.of(claim()));
        }
        return writing.done();
    }

    Notice notice(NoticeKind kind) {
        return notice(kind, say("notice.sample.number"));
    }

    Notice notice(NoticeKind kind, String number) {
        return new Notice(0, kind, 0, number, "", time.instant(), null, null);
    }

    private void fill(Writing writing, Field field) {
        var key = "notice.field." + field.placeholder();
        switch (field.type()) {
            case TEXT -> writing.text(field, say("notice.sample.text", say(key)));
            case WORDS -> writing.words(field, Words.of(key));
            case DAY -> writing.day(field, time.today());
            case MOMENT -> writing.moment(field, time.instant());
            case NUMBER -> writing.number(field, DAYS);
        }
    }

    private NoticeFacts.Claim claim() {
        return new NoticeFacts.Claim(named(Field.CLAIM), named(Field.FACTS), NoticeFacts.Outcome.SUPPORT, named(Field.BASIS), named(Field.OPINION));
    }

    private String named(Field field) {
        return say("notice.sample.text", say("notice.field." + field.placeholder()));
    }

    private String say(String key, Object... args) {
        return texts.say(key, Texts.CHINESE, args);
    }
}
