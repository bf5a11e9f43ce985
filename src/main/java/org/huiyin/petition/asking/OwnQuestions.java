package org.huiyin.petition.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.Organisations;
import org.huiyin.petition.lifecycle.CaseWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the petitioner, and nobody else of a group, what was asked and answered. */
@Component
public class OwnQuestions {

    private final CaseWords words;
    private final Organisations organisations;
    private final JdbcClient jdbc;

    OwnQuestions(CaseWords words, Organisations organisations, JdbcClient jdbc) {
        this.words = words;
        this.organisations = organisations;
        this.jdbc = jdbc;
    }

    /** Oldest first; none for whoever is not the petitioner of that number. */
    @Needs(Right.OWN_PETITION)
    public List<Question> of(Actor actor, String number) {
        var id = actor.petitions(number) ? jdbc.sql("select id from petition where number = ?").param(number).query(Long.class).optional() : Optional.<Long>empty();
        return id.map(petition -> paired(words.notes(petition))).orElseGet(List::of);
    }

    /** An answer is one to every question that was open. */
    private List<Question> paired(List<CaseWords.Note> notes) {
        var all = new ArrayList<Question>();
        for (var note : notes) {
            var text = String.valueOf(note.text().get("text"));
            if (note.kind().equals("question")) {
                all.add(new Question(note.seq(), note.at(), unit(note.unit()), text, null, null));
            } else if (note.kind().equals("answer")) {
                all.replaceAll(each -> each.open() ? new Question(each.seq(), each.at(), each.unit(), each.text(), text, note.at()) : each);
            }
        }
        return all;
    }

    private String unit(@org.jspecify.annotations.Nullable String id) {
        return Optional.ofNullable(id).flatMap(organisations::find).map(Organisation::name).orElse("");
    }
}
