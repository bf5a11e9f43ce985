package org.huiyin.notice;

import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.springframework.stereotype.Component;

/** The sample of a kind as it is printed, which no template governs: to be laid beside the one in Word. */
@Component
public class PrintSample {

    private final SampleNotice sample;
    private final NoticeWording wording;
    private final PaperPrinter printer;

    PrintSample(SampleNotice sample, NoticeWording wording, PaperPrinter printer) {
        this.sample = sample;
        this.wording = wording;
        this.printer = printer;
    }

    /** The sample as a PDF; nothing is kept, no number is taken. */
    @Needs(Right.EDIT_TEMPLATES)
    public byte[] print(Actor actor, NoticeKind kind) {
        return printer.print(wording.write(sample.notice(kind), sample.facts(kind)));
    }
}
