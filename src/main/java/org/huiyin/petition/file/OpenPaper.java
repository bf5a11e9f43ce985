package org.huiyin.petition.file;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.Predicate;
import org.huiyin.access.reading.Readings;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.document.Documents;
import org.huiyin.document.StoredFile;
import org.huiyin.petition.intake.CheckQueryCode;
import org.huiyin.petition.lifecycle.Sight;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hands out a paper to whoever may read its petition: staff in sight of it, or the petitioner with the query code. */
@Component
public class OpenPaper {

    /** A paper on its way out. */
    public record Opened(StoredFile file, InputStream content) {}

    private final Papers papers;
    private final Documents documents;
    private final CheckQueryCode codes;
    private final Sight sight;
    private final JdbcClient jdbc;
    private final Readings readings;

    OpenPaper(Papers papers, Documents documents, CheckQueryCode codes, Sight sight, JdbcClient jdbc, Readings readings) {
        this.papers = papers;
        this.documents = documents;
        this.codes = codes;
        this.sight = sight;
        this.jdbc = jdbc;
        this.readings = readings;
    }

    /** The paper; nothing if it does not exist or this reader may not know of it. A petitioner knows of no paper that stays between the units. */
    public Optional<Opened> open(Actor actor, String client, String id, @Nullable String code) {
        return papers.file(id).filter(f -> actor.signedIn() ? mayRead(actor, f.petition(), id) : f.told() && owner(client, f, id, code)).map(this::opened);
    }

    /** The Word file of a paper made by the house, for staff; nothing if this petition has no such paper or this actor may not know of it. */
    @Needs(Right.READ_FILE)
    public Optional<Opened> openWord(Actor actor, String number, String id) {
        return papers.word(id).filter(f -> (!Standing.namesPetitioner(id) || actor.may(Right.REVEAL_PETITIONER)) && staff(actor, f.petition(), number::equals, "paper-word", id)).map(this::opened);
    }

    /** A paper on which the petitioner stands in full is opened by whoever may see the petitioner so, and written down as that. */
    private boolean mayRead(Actor actor, long petition, String id) {
        return Standing.namesPetitioner(id)
                ? actor.may(Right.REVEAL_PETITIONER) && staff(actor, petition, n -> true, "petitioner-paper", id)
                : staff(actor, petition, n -> true, "paper", id);
    }

    private Opened opened(Papers.OwnedFile owned) {
        var file = owned.file().get();
        return new Opened(file, documents.open(file.id()));
    }

    private boolean staff(Actor actor, long petition, Predicate<String> asked, String reading, String id) {
        var number = actor.may(Right.READ_FILE)
                ? sight.bind(jdbc.sql("select p.number from petition p where p.id = :id and " + Sight.READABLE), actor).param("id", petition).query(String.class).optional().filter(asked)
                : Optional.<String>empty();
        number.ifPresent(n -> readings.record(actor, petition, n, reading, id, null));
        return number.isPresent();
    }

    /** Of a group, whoever has a code of his own sees what all are told, and not what another handed in. */
    private boolean owner(String client, Papers.OwnedFile file, String id, @Nullable String code) {
        var number = jdbc.sql("select number from petition where id = ? and not exists (select 1 from unit_paper where document = ?)")
                .params(file.petition(), id).query(String.class).optional();
        return number.isPresent() && codes.admits(client, number.get(), code).filter(actor -> !file.handedIn() || actor.petitions(number.get())).isPresent();
    }
}
