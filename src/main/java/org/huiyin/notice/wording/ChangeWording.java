package org.huiyin.notice.wording;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Use cases: an administrator says a phrase in the house's own words. It counts from the next paper, and from the next page; papers issued before stay as they were worded. */
@Component
public class ChangeWording {

    private static final Pattern WRITABLE = Pattern.compile("(?s)[\\P{Cntrl}\\n]*");

    private final List<Phrases> kinds;
    private final OwnWords own;
    private final WordingRows rows;
    private final LegalTime time;

    ChangeWording(List<Phrases> kinds, OwnWords own, WordingRows rows, LegalTime time) {
        this.kinds = kinds;
        this.own = own;
        this.rows = rows;
        this.time = time;
    }

    @Needs(Right.EDIT_DIRECTORY)
    public List<Wording> every(Actor actor) {
        var latest = rows.latest();
        return kinds.stream().flatMap(kind -> kind.all().stream().map(phrase -> wording(kind, phrase, latest.stream()))).toList();
    }

    /** Nothing where no such phrase may be changed. */
    @Needs(Right.EDIT_DIRECTORY)
    public Optional<Wording> one(Actor actor, String key, String language) {
        return kinds.stream().flatMap(kind -> kind.all().stream().filter(phrase -> phrase.key().equals(key) && phrase.language().equals(language))
                .map(phrase -> wording(kind, phrase, rows.history(phrase, 1).stream()))).findFirst();
    }

    /** The latest change first. */
    @Needs(Right.EDIT_DIRECTORY)
    public List<Said> history(Actor actor, Phrase phrase, int most) {
        return rows.history(phrase, most);
    }

    /** @throws InvalidInput on {@code words}, naming what is missing, unknown or would be lost */
    @Needs(Right.EDIT_DIRECTORY)
    public void check(Actor actor, Phrase phrase, @Nullable String words) {
        var kind = kind(phrase);
        var checks = new Checks().required(Phrases.FIELD, words, kind.most()).matching(Phrases.FIELD, words, WRITABLE, "runtime.wrong-kind");
        if (words != null && !words.isBlank()) {
            kind.check(phrase, words, checks);
        }
        checks.complain();
    }

    /** The product's words, sent as they are, are no words of one's own. @throws InvalidInput as when it is checked; then nothing was changed */
    @Needs(Right.EDIT_DIRECTORY)
    public void change(Actor actor, Phrase phrase, @Nullable String words) {
        check(actor, phrase, words);
        var said = Objects.requireNonNull(words).strip();
        keep(actor, phrase, said.equals(kind(phrase).standard(phrase)) ? null : said);
    }

    /** Back to the product's words. */
    @Needs(Right.EDIT_DIRECTORY)
    public void back(Actor actor, Phrase phrase) {
        keep(actor, phrase, null);
    }

    private Phrases kind(Phrase phrase) {
        return kinds.stream().filter(each -> each.all().contains(phrase)).findFirst().orElseThrow();
    }

    private void keep(Actor actor, Phrase phrase, @Nullable String after) {
        var before = rows.history(phrase, 1).stream().findFirst().map(Said::after).orElse(null);
        if (!Objects.equals(before, after)) {
            own.add(new Said(phrase.key(), phrase.language(), before, after, actor.account(), time.instant()));
        }
    }

    private static Wording wording(Phrases kind, Phrase phrase, Stream<Said> said) {
        return new Wording(phrase, kind.standard(phrase), said.filter(each -> each.of(phrase)).findFirst().orElse(null), kind.must(phrase), kind.may(phrase), kind.most());
    }
}
