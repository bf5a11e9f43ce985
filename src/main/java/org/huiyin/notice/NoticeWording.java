package org.huiyin.notice;

import java.util.List;
import java.util.Optional;
import org.huiyin.notice.wording.Phrase;
import org.huiyin.notice.wording.WordsOfTheDay;
import org.huiyin.runtime.HuiyinSettings;
import org.huiyin.runtime.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the facts of a notice into the official words; papers are always in Chinese. */
@Component
final class NoticeWording {

    /** Begins the message of a kind's wording. */
    static final String SAYS = "notice.says.";

    private final Texts texts;
    private final HuiyinSettings settings;
    private final WordsOfTheDay own;

    NoticeWording(Texts texts, HuiyinSettings settings, WordsOfTheDay own) {
        this.texts = texts;
        this.settings = settings;
        this.own = own;
    }

    /** In the words that stood when it was issued. */
    Paper write(Notice notice, NoticeFacts facts) {
        var says = SAYS + notice.kind().code();
        return write(notice, facts, own.at(says, Phrase.CHINESE, notice.issuedAt()).orElseGet(() -> say(says)));
    }

    Paper write(Notice notice, NoticeFacts facts, String says) {
        var kind = notice.kind();
        var title = say("notice.title." + kind.code());
        var number = kind == NoticeKind.RECEIPT ? say("notice.number.petition", notice.number()) : notice.number();
        var spoken = spoken(notice, facts);
        var body = new PaperBody(spoken, this::say).write(says, facts);
        return new Paper(facts.issuer().name(), title, number, opening(facts), body, spoken.say("issued").orElseThrow(),
                kind.told() ? address(facts) : null, foot(facts), say("notice.mark"), say("notice.file", title, notice.number()), notice.issuedAt());
    }

    SpokenFacts spoken(Notice notice, NoticeFacts facts) {
        return new SpokenFacts(notice, facts, this::say);
    }

    /** Units are addressed by name; a paper that is a record addresses nobody. */
    private @Nullable String opening(NoticeFacts facts) {
        var addressee = Optional.ofNullable(facts.addressee()).or(() -> Optional.ofNullable(facts.values().get(Field.TO_UNIT)))
                .or(() -> facts.kind().told() ? Optional.of(say("notice.opening.unnamed")) : Optional.empty());
        return addressee.map(name -> say("notice.opening", name)).orElse(null);
    }

    private String address(NoticeFacts facts) {
        return settings.publicUrl() + "/track/" + facts.petitionNumber();
    }

    private List<String> foot(NoticeFacts facts) {
        var issuer = facts.issuer();
        var contact = List.of(say("notice.foot.number", facts.petitionNumber()), say("notice.foot.phone", issuer.phone(), issuer.name()),
                say("notice.foot.address", issuer.address()));
        return facts.kind().told() ? List.of(say("notice.foot.url", address(facts)), contact.get(0), contact.get(1), contact.get(2)) : contact;
    }

    private String say(String key, Object... args) {
        return texts.say(key, Texts.CHINESE, args);
    }
}
