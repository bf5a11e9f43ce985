package org.huiyin.demo;

import org.apache.commons.csv.CSVRecord;
import org.huiyin.actor.Actor;
import org.huiyin.petition.note.OwnReminders;
import org.huiyin.petition.note.ReplyTexts;
import org.huiyin.petition.note.WriteNote;
import org.huiyin.petition.work.AskedList;
import org.huiyin.petition.work.ListFiles;
import org.huiyin.petition.work.SavedViews;
import org.huiyin.runtime.LegalTime;
import org.huiyin.runtime.Texts;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lays on the desks of the demo world what people keep there beside the cases: notes to colleagues, reminders, lists, texts, and what came in overnight. */
@Component
@Profile("demo")
class FurnishDesks {

    private final DemoAccounts accounts;
    private final TaleNumbers numbers;
    private final LegalTime time;
    private final Drawer drawer;
    private final FillTrays trays;

    FurnishDesks(DemoAccounts accounts, TaleNumbers numbers, LegalTime time, Drawer drawer, FillTrays trays) {
        this.accounts = accounts;
        this.numbers = numbers;
        this.time = time;
        this.drawer = drawer;
        this.trays = trays;
    }

    /** Where things are put. */
    @Component
    @Profile("demo")
    record Drawer(WriteNote notes, OwnReminders reminders, ReplyTexts texts, SavedViews views, ListFiles files) {}

    void furnish() {
        DemoFile.rows("desks.csv").forEach(row -> put(row, row.get("account").isEmpty() ? null : accounts.actor(row.get("account")), row.get("about"), row.get("text")));
        trays.dailyFile(accounts.actor("admin"));
    }

    private String number(String tale) {
        return numbers.of(Integer.parseInt(tale));
    }

    private void put(CSVRecord row, Actor by, String about, String text) {
        switch (row.get("kind")) {
            case "note" -> drawer.notes().write(by, number(about), text).orElseThrow();
            case "reminder" -> drawer.reminders().set(by, number(about), time.today(), text);
            case "text" -> drawer.texts().save(by, new ReplyTexts.Order(row.get("name"), about.isEmpty() ? null : about, null, text));
            case "view" -> drawer.views().keep(by, row.get("name"), AskedList.read(text), about.equals("shared"));
            case "list" -> drawer.files().order(by, AskedList.read(text), about, Texts.CHINESE);
            case "letter" -> trays.letter(by, about);
            case "mail" -> trays.mail(row.get("name"), text);
            default -> throw new IllegalStateException("desks.csv: " + row.get("kind"));
        }
    }
}
