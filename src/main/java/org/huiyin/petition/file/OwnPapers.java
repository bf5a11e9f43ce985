package org.huiyin.petition.file;

import java.util.Optional;
import org.huiyin.document.Documents;
import org.springframework.stereotype.Component;

/** The papers of a petition for somebody to whom its view was shown: only what stands in the view, and without asking for the code again. */
@Component
public class OwnPapers {

    private final Papers papers;
    private final Documents documents;

    OwnPapers(Papers papers, Documents documents) {
        this.papers = papers;
        this.documents = documents;
    }

    /** The paper, made now if nobody opened it before; its content is to be closed by the caller. */
    public Optional<OpenPaper.Opened> open(PublicView shown, Paper paper) {
        if (!shown.documents().contains(paper)) {
            return Optional.empty();
        }
        var file = paper.kind().equals("attachment") ? documents.find(paper.id()) : papers.file(paper.id()).map(owned -> owned.file().get());
        return file.map(found -> new OpenPaper.Opened(found, documents.open(found.id())));
    }
}
