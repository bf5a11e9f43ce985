package org.huiyin.petition.file;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.Predicate;
import org.huiyin.access.reading.Readings;
import org.huiyin.access.reading.ReasonGiven;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.document.Documents;
import org.huiyin.document.StoredFile;
import org.huiyin.petition.intake.CheckQueryCode;
import org.huiyin.petition.lifecycle.Sight;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hands out a paper to whoever may read its petition: staff in sight of it, or the petitioner with the query code. */
@Component
public class OpenPaper {

    /** A paper on its way out. */
    public record Opened(StoredFile file, InputStream content) {}

    private static final String SEEN = """
            select p.number, (p.office = :sight_unit or p.holder = :sight_unit or p.verifier = :sight_unit or p.circle @> array[:sight_unit]::text[]) is true as hands
              from petition p where p.id = :id and """ + ' ' + Sight.READABLE;

    private final Papers papers;
    private final Documents documents;
    private final CheckQueryCode codes;
    private final Sight sight;
    private final JdbcClient jdbc;
    private final Looks looks;

    OpenPaper(Papers papers, Documents documents, CheckQueryCode codes, Sight sight, JdbcClient jdbc, Looks looks) {
        this.papers = papers;
        this.documents = documents;
        this.codes = codes;
        this.sight = sight;
        this.jdbc = jdbc;
        this.looks = looks;
    }

    /** Where a look is written down, and whether it was said why. */
    @Component
    record Looks(Readings readings, ReasonGiven reasons) {}

    private record Found(String number, boolean hands) {}

    /**
     * The paper; nothing if it does not exist or this reader may not know of it. A petitioner knows of no paper that stays between the units.
     *
     * @throws InvalidInput on {@code reason} if it names its addressee, and somebody whose unit has no part in the matter has not said today why
     */
    public Optional<Opened> open(Actor actor, String client, String id, @Nullable String code) {
        return papers.file(id).filter(f -> actor.signedIn() ? mayRead(actor, f, id) : f.told() && owner(client, f, id, code)).map(this::opened);
    }

    /**
     * The paper of this petition, for staff.
     *
     * @throws InvalidInput on {@code reason}, as {@link #open}
     */
    @Needs(Right.READ_FILE)
    public Optional<Opened> openOf(Actor actor, String number, String id) {
        return papers.file(id).filter(f -> f.petition() == papers.petition(number) && mayRead(actor, f, id)).map(this::opened);
    }

    /** The Word file of a paper made by the house, for staff; nothing if this petition has no such paper or this actor may not know of it. */
    @Needs(Right.READ_FILE)
    public Optional<Opened> openWord(Actor actor, String number, String id) {
        return papers.word(id).filter(f -> (!Standing.namesPetitioner(id) || actor.may(Right.REVEAL_PETITIONER)) && staff(actor, f, number::equals, kind(f, id, "-word"), id)).map(this::opened);
    }

    /** A paper on which the petitioner stands in full is opened by whoever may see the petitioner so, and written down as that. */
    private boolean mayRead(Actor actor, Papers.OwnedFile file, String id) {
        return (!Standing.namesPetitioner(id) || actor.may(Right.REVEAL_PETITIONER)) && staff(actor, file, n -> true, kind(file, id, ""), id);
    }

    /** What is told to the petitioner has the name on it, so opening it is another thing than reading what goes between the units. */
    static String kind(Papers.OwnedFile file, String id, String form) {
        return (Standing.namesPetitioner(id) ? "petitioner-paper" : file.addressed() ? "addressed-paper" : "paper") + (Standing.namesPetitioner(id) ? "" : form);
    }

    private Opened opened(Papers.OwnedFile owned) {
        var file = owned.file().get();
        return new Opened(file, documents.open(file.id()));
    }

    private boolean staff(Actor actor, Papers.OwnedFile file, Predicate<String> asked, String reading, String id) {
        var found = actor.may(Right.READ_FILE)
                ? sight.bind(jdbc.sql(SEEN), actor).param("id", file.petition()).query(Found.class).optional().filter(one -> asked.test(one.number()))
                : Optional.<Found>empty();
        found.ifPresent(one -> {
            if (!reading.startsWith("paper") && !one.hands() && !looks.reasons().today(actor, file.petition())) {
                throw InvalidInput.of("reason", "petition.paper.reason-first");
            }
            looks.readings().record(actor, file.petition(), one.number(), reading, id, null);
        });
        return found.isPresent();
    }

    /** Of a group, whoever has a code of his own sees what all are told, and not what another handed in. */
    private boolean owner(String client, Papers.OwnedFile file, String id, @Nullable String code) {
        var number = jdbc.sql("select number from petition where id = ? and not exists (select 1 from unit_paper where document = ?)")
                .params(file.petition(), id).query(String.class).optional();
        var let = number.flatMap(n -> codes.admits(client, n, code)).filter(actor -> !file.handedIn() || actor.petitions(number.get()));
        let.ifPresent(actor -> looks.readings().record(actor, file.petition(), number.get(), "own-paper", id, null));
        return let.isPresent();
    }
}
