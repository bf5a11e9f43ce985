package org.huiyin.notice;

import org.springframework.stereotype.Component;

/** Opens the facts of a notice and sets them, for print or for Word. */
@Component
final class MakePaper {

    /** A paper just made. */
    record Made(byte[] bytes, String name) {}

    private final NoticeRows rows;
    private final SealedFacts sealing;
    private final NoticeWording wording;
    private final PaperPrinter printer;
    private final WordPrinter word;
    private final WordTemplates templates;

    MakePaper(NoticeRows rows, SealedFacts sealing, NoticeWording wording, PaperPrinter printer, WordPrinter word, WordTemplates templates) {
        this.rows = rows;
        this.sealing = sealing;
        this.wording = wording;
        this.printer = printer;
        this.word = word;
        this.templates = templates;
    }

    Made make(Notice notice, PaperForm form) {
        var facts = sealing.open(notice.id(), rows.facts(notice.id()));
        var paper = wording.write(notice, facts);
        var bytes = switch (form) {
            case PDF -> printer.print(paper);
            case WORD -> word.print(paper, wording.spoken(notice, facts), templates.of(notice.unit(), notice.kind()));
        };
        return new Made(bytes, paper.fileName() + form.ending());
    }

    Issuer issuer(Notice notice) {
        return sealing.open(notice.id(), rows.facts(notice.id())).issuer();
    }
}
