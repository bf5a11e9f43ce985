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
    private final MakePaper making;
    private final Documents documents;
    private final TransactionOperations transaction;

    KeepPaper(NoticeRows rows, MakePaper making, Documents documents, TransactionOperations transaction) {
        this.rows = rows;
        this.making = making;
        this.documents = documents;
        this.transaction = transaction;
    }

    StoredFile paperOf(Notice notice, PaperForm form) {
        return rows.paper(notice.id(), form).map(this::kept).orElseGet(() -> firstPaper(notice, form));
    }

    private StoredFile firstPaper(Notice notice, PaperForm form) {
        var made = making.make(notice, form);
        return transaction.execute(status -> rows.lockPaper(notice.id(), form).map(this::kept).orElseGet(() -> keep(notice, form, made)));
    }

    private StoredFile keep(Notice notice, PaperForm form, MakePaper.Made made) {
        var file = documents.keep(made.bytes(), made.name(), form.mediaType());
        documents.attach(List.of(file.id()), notice.petition());
        rows.setPaper(notice.id(), form, file);
        return file;
    }

    private StoredFile kept(String document) {
        return documents.find(document).orElseThrow();
    }
}
