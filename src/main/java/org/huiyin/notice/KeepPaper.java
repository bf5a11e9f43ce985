package org.huiyin.notice;

import java.util.List;
import org.huiyin.document.Documents;
import org.huiyin.document.StoredFile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Makes the paper of a notice once; of two first readers the quicker one decides, and both get the same paper. */
@Component
final class KeepPaper {

    private final NoticeRows rows;
    private final SealedFacts sealing;
    private final NoticeWording wording;
    private final PaperPrinter printer;
    private final Documents documents;
    private final TransactionOperations transaction;

    KeepPaper(NoticeRows rows, SealedFacts sealing, NoticeWording wording, PaperPrinter printer, Documents documents, TransactionOperations transaction) {
        this.rows = rows;
        this.sealing = sealing;
        this.wording = wording;
        this.printer = printer;
        this.documents = documents;
        this.transaction = transaction;
    }

    StoredFile paperOf(Notice notice) {
        return notice.document() == null ? firstPaper(notice) : kept(notice.document());
    }

    private StoredFile firstPaper(Notice notice) {
        var paper = wording.write(notice, sealing.open(notice.id(), rows.facts(notice.id())));
        var pdf = printer.print(paper);
        return transaction.execute(status -> rows.lockPaper(notice.id()).map(this::kept).orElseGet(() -> keep(notice, pdf, paper.fileName() + ".pdf")));
    }

    private StoredFile keep(Notice notice, byte[] pdf, String name) {
        var file = documents.keep(pdf, name, "application/pdf");
        documents.attach(List.of(file.id()), notice.petition());
        rows.setPaper(notice.id(), file);
        return file;
    }

    private StoredFile kept(String document) {
        return documents.find(document).orElseThrow();
    }
}
