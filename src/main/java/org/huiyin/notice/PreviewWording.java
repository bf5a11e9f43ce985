package org.huiyin.notice;

import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.notice.head.Letterhead;
import org.huiyin.notice.wording.ChangeWording;
import org.huiyin.notice.wording.Phrase;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A sample paper in words that are tried, so that one sees it before anybody gets it. Nothing is kept, no number is taken. */
@Component
public class PreviewWording {

    private final ChangeWording changing;
    private final SampleNotice sample;
    private final NoticeWording wording;
    private final PaperPrinter printer;
    private final Texts texts;

    PreviewWording(ChangeWording changing, SampleNotice sample, NoticeWording wording, PaperPrinter printer, Texts texts) {
        this.changing = changing;
        this.sample = sample;
        this.wording = wording;
        this.printer = printer;
        this.texts = texts;
    }

    /**
     * The sample as a PDF.
     *
     * @param phrase one of a paper
     * @throws InvalidInput as when the words are kept
     */
    @Needs(Right.EDIT_DIRECTORY)
    public byte[] print(Actor actor, Phrase phrase, @Nullable String words) {
        changing.check(actor, phrase, words);
        var kind = PaperPhrases.kind(phrase);
        var paper = wording.write(sample.notice(kind), sample.facts(kind), String.valueOf(words));
        return printer.preview(paper, texts.say("notice.head.sample", Texts.CHINESE), Letterhead.NONE);
    }
}
