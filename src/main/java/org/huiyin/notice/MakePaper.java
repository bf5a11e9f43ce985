package org.huiyin.notice;

import org.huiyin.notice.head.Letterheads;
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
    private final OfTheUnit units;

    /** What units say of their papers. */
    @Component
    record OfTheUnit(WordTemplates templates, Letterheads heads) {}

    MakePaper(NoticeRows rows, SealedFacts sealing, NoticeWording wording, PaperPrinter printer, WordPrinter word, OfTheUnit units) {
        this.rows = rows;
        this.sealing = sealing;
        this.wording = wording;
        this.printer = printer;
        this.word = word;
        this.units = units;
    }

    Made make(Notice notice, PaperForm form) {
        var facts = sealing.open(notice.id(), rows.facts(notice.id()));
        var paper = wording.write(notice, facts);
        var bytes = switch (form) {
            case PDF -> printer.print(paper, units.heads().of(notice.unit(), notice.issuedAt()));
            case WORD -> word.print(paper, wording.spoken(notice, facts), units.templates().of(notice.unit(), notice.kind()));
        };
        return new Made(bytes, paper.fileName() + form.ending());
    }

    Issuer issuer(Notice notice) {
        return sealing.open(notice.id(), rows.facts(notice.id())).issuer();
    }
}
