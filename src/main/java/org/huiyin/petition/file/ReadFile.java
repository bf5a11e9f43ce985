package org.huiyin.petition.file;

import java.util.Optional;
import org.huiyin.access.reading.Readings;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.petition.lifecycle.Sight;
import org.huiyin.petition.note.Mentions;
import org.huiyin.petition.reminder.Reminders;
import org.huiyin.petition.work.OpenedFiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Opens a case file to staff within their sight, writes down that it was read, and takes its reminders and mentions as seen. */
@Component
public class ReadFile {

    private final JdbcClient jdbc;
    private final Sight sight;
    private final Contents contents;
    private final Readings readings;
    private final Waiting waiting;

    /** What waited for a reader, and is seen once the file is open. */
    @Component
    record Waiting(Reminders reminders, Mentions mentions, OpenedFiles opened) {}

    ReadFile(JdbcClient jdbc, Sight sight, Contents contents, Readings readings, Waiting waiting) {
        this.jdbc = jdbc;
        this.sight = sight;
        this.contents = contents;
        this.readings = readings;
        this.waiting = waiting;
    }

    /** The file; nothing if there is no such petition or this actor may not know of it. */
    @Needs(Right.READ_FILE)
    public Optional<PetitionFile> read(Actor actor, String number) {
        var row = inSight(actor, number);
        row.ifPresent(r -> {
            readings.record(actor, r.id(), r.number(), "file");
            waiting.reminders().seen(actor, r.id());
            waiting.mentions().seen(actor, r.id());
            waiting.opened().opened(r.id(), r.petition().course().region(), r.petition().headSeq(), actor.account());
        });
        return row.map(r -> contents.file(actor, r));
    }

    /** How the petition stands, without its matter and notes: its course, clocks and papers. */
    @Needs(Right.READ_FILE)
    public Optional<PublicView> glance(Actor actor, String number) {
        var row = inSight(actor, number);
        row.ifPresent(r -> readings.record(actor, r.id(), r.number(), "course"));
        return row.map(r -> contents.view(actor, r, false));
    }

    /** How a petition stands after this actor's own act on it, which is no reading of its own; nothing if the act took it out of sight. */
    public Optional<PublicView> after(Actor actor, String number) {
        var own = actor.belongsTo(number);
        var row = own ? jdbc.sql("select * from petition where number = ?").param(number).query(Row::read).optional() : inSight(actor, number);
        return row.map(r -> contents.view(actor, r, own));
    }

    PublicView ofOwner(Actor owner, Row row, String as) {
        return contents.view(owner, row, true, readings.ofOwn(owner, row.id(), row.number(), as));
    }

    Optional<Row> inSight(Actor actor, String number) {
        return sight.bind(jdbc.sql("select p.* from petition p where p.number = :number and " + Sight.READABLE), actor).param("number", number).query(Row::read).optional();
    }
}
