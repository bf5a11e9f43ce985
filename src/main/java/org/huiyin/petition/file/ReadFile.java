package org.huiyin.petition.file;

import java.util.List;
import java.util.Optional;
import org.huiyin.access.Reading;
import org.huiyin.access.Readings;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.petition.lifecycle.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Opens a case file to staff within their sight, and writes down that it was read. */
@Component
public class ReadFile {

    private final JdbcClient jdbc;
    private final Sight sight;
    private final Contents contents;
    private final Readings readings;

    ReadFile(JdbcClient jdbc, Sight sight, Contents contents, Readings readings) {
        this.jdbc = jdbc;
        this.sight = sight;
        this.contents = contents;
        this.readings = readings;
    }

    /** The file; nothing if there is no such petition or this actor may not know of it. */
    @Needs(Right.READ_FILE)
    public Optional<PetitionFile> read(Actor actor, String number) {
        var row = inSight(actor, number);
        row.ifPresent(r -> readings.record(actor, r.id(), r.number(), "file"));
        return row.map(r -> contents.file(actor, r));
    }

    /** How the petition stands, without its matter and notes: its course, clocks and papers. */
    @Needs(Right.READ_FILE)
    public Optional<PublicView> glance(Actor actor, String number) {
        var row = inSight(actor, number);
        row.ifPresent(r -> readings.record(actor, r.id(), r.number(), "course"));
        return row.map(r -> contents.view(actor, r, false));
    }

    /** How a petition stands after this actor's own act on it, which is no reading of its own. */
    public PublicView after(Actor actor, String number) {
        return actor.petitions(number) ? view(actor, number, true).orElseThrow() : inSight(actor, number).map(r -> contents.view(actor, r, false)).orElseThrow();
    }

    /** Who has read the file, for those who watch over reading; the newest two hundred. */
    @Needs(Right.READ_READINGS)
    public Optional<List<Reading>> readings(Actor actor, String number) {
        return jdbc.sql("select id from petition where number = ?").param(number).query(Long.class).optional().map(id -> readings.of(id, 200));
    }

    Optional<PublicView> view(Actor actor, String number, boolean toldOnly) {
        return jdbc.sql("select * from petition where number = ?").param(number).query(Row::read).optional().map(r -> contents.view(actor, r, toldOnly));
    }

    Optional<Row> inSight(Actor actor, String number) {
        return sight.bind(jdbc.sql("select p.* from petition p where p.number = :number and " + Sight.SQL), actor).param("number", number).query(Row::read).optional();
    }
}
