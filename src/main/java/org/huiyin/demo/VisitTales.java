package org.huiyin.demo;

import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import org.huiyin.actor.Actor;
import org.huiyin.reception.followup.Colour;
import org.huiyin.reception.tray.LayBefore;
import org.huiyin.reception.tray.LeaderTray;
import org.huiyin.reception.tray.LetterOrder;
import org.huiyin.reception.visit.KeepPlace;
import org.huiyin.reception.visit.NoteVisit;
import org.huiyin.reception.visit.VisitNoteOrder;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was heard and is known before a visit in the demo world, and what lies before its leader. */
@Component
@Profile("demo")
@Order(4)
record VisitTales(NoteVisit noting, KeepPlace keeping, LayBefore laying, LeaderTray tray, DelegatedLetters delegated, DemoAccounts accounts) implements MoreTales {

    @Override
    public void tell() {
        DemoFile.rows("visits.csv").forEach(this::tell);
    }

    private void tell(CSVRecord row) {
        var by = accounts.actor(row.get("by"));
        switch (row.get("kind")) {
            case "known" -> keeping.write(by, row.get("place"), row.get("heading"), new KeepPlace.Words(0L, row.get("text"))).orElseThrow();
            case "note" -> noting.note(by, new VisitNoteOrder(UUID.randomUUID(), row.get("place"), null, null, row.get("text")));
            case "letter" -> laying.lay(by, new LetterOrder(row.get("place"), null, row.get("title"), row.get("text"), row.get("heading")));
            case "instruct" -> instruct(by, row);
            case "delegated" -> delegated.instruct(by, row);
            default -> throw new IllegalStateException("visits.csv: " + row.get("kind"));
        }
    }

    private void instruct(Actor leader, CSVRecord row) {
        var letter = tray.list(leader).stream().filter(one -> one.title().equals(row.get("title"))).findFirst().flatMap(one -> tray.open(leader, one.id())).orElseThrow();
        tray.instruct(leader, letter.id(), new LeaderTray.Instruction(letter.version(), row.get("text"), row.get("heading"), Colour.RED)).orElseThrow();
    }
}
