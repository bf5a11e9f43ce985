package org.huiyin.notice;

import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.directory.Organisation;
import org.huiyin.notice.head.Letterhead;
import org.huiyin.runtime.Texts;
import org.springframework.stereotype.Component;

/** A sample paper of a unit under a letterhead, so that one sees it before anybody gets it. Nothing is kept, no number is taken. */
@Component
public class PreviewLetterhead {

    private static final NoticeKind KIND = NoticeKind.ACCEPTANCE;

    private final SampleNotice sample;
    private final NoticeNumbers numbers;
    private final NoticeWording wording;
    private final PaperPrinter printer;
    private final Texts texts;

    PreviewLetterhead(SampleNotice sample, NoticeNumbers numbers, NoticeWording wording, PaperPrinter printer, Texts texts) {
        this.sample = sample;
        this.numbers = numbers;
        this.wording = wording;
        this.printer = printer;
        this.texts = texts;
    }

    /** The sample as a PDF. */
    @Needs(Right.EDIT_DIRECTORY)
    public byte[] print(Actor actor, Organisation unit, Letterhead look) {
        var issuer = new Issuer(unit.id(), unit.name(), unit.phone(), unit.address());
        var blank = sample.notice(KIND);
        var notice = sample.notice(KIND, numbers.first(issuer, KIND, blank.issuedAt(), look));
        return printer.preview(wording.write(notice, sample.facts(KIND, issuer)), texts.say("notice.head.sample", Texts.CHINESE), look);
    }
}
