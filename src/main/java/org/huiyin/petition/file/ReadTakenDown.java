package org.huiyin.petition.file;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.Organisations;
import org.huiyin.petition.lifecycle.EventLog;
import org.springframework.stereotype.Component;

/** Finds what was taken down from a paper, for the receipt that the petitioner takes along. */
@Component
public class ReadTakenDown {

    private final ReadFile files;
    private final EventLog log;
    private final Organisations organisations;

    ReadTakenDown(ReadFile files, EventLog log, Organisations organisations) {
        this.files = files;
        this.log = log;
        this.organisations = organisations;
    }

    /** Whether this actor may know of the petition at all. */
    @Needs(Right.RECORD_FOR_PETITIONER)
    public boolean knows(Actor actor, String number) {
        return files.inSight(actor, number).isPresent();
    }

    /** Nothing if the petition is out of sight, or that step was none that a clerk took down. */
    @Needs(Right.RECORD_FOR_PETITIONER)
    public Optional<TakenDown> read(Actor actor, String number, int seq) {
        return files.inSight(actor, number).flatMap(row -> log.of(row.id(), number).stream().filter(event -> event.seq() == seq).findFirst()).flatMap(this::taken);
    }

    private Optional<TakenDown> taken(EventLog.Event event) {
        var body = event.facts();
        var facts = (Map<?, ?>) body.get("facts");
        var action = TakenDown.action(event.type());
        if (action == null || facts.get("date") == null || !TakenDown.byStaff(String.valueOf(body.get("actor")))) {
            return Optional.empty();
        }
        var unit = Optional.ofNullable(body.get("unit")).map(Object::toString).flatMap(organisations::find).map(Organisation::name).orElse(null);
        return Optional.of(new TakenDown(event.number(), event.seq(), action, event.at(), LocalDate.parse(facts.get("date").toString()), Boolean.TRUE.equals(facts.get("thumbprint")),
                Boolean.TRUE.equals(facts.get("readAloud")), unit, HexFormat.of().formatHex(event.hash())));
    }
}
