package org.huiyin.petition.file;

import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.document.Documents;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hands out a paper that names the petitioner to somebody who says why. Look and reason are one line of the reading log; it opens the papers of that matter for the day. */
@Component
public class OpenForReason {

    private final Papers papers;
    private final Documents documents;
    private final RevealPetitioner reveal;

    OpenForReason(Papers papers, Documents documents, RevealPetitioner reveal) {
        this.papers = papers;
        this.documents = documents;
        this.reveal = reveal;
    }

    /**
     * The paper; nothing if the petition is out of this actor's sight or has no such paper with a name on it.
     *
     * @param word   the Word file rather than the paper itself
     * @param reason why the petitioner must be seen, at most 200 characters
     * @throws org.huiyin.runtime.InvalidInput on {@code reason}
     */
    @Needs(Right.REVEAL_PETITIONER)
    public Optional<OpenPaper.Opened> open(Actor actor, String number, String id, boolean word, @Nullable String reason) {
        var asked = (word ? papers.word(id) : papers.file(id)).filter(file -> file.petition() == papers.petition(number) && (file.addressed() || Standing.namesPetitioner(id)));
        return asked.flatMap(file -> reveal.shown(actor, number, OpenPaper.kind(file, id, word ? "-word" : ""), id, reason).map(who -> {
            var made = file.file().get();
            return new OpenPaper.Opened(made, documents.open(made.id()));
        }));
    }
}
