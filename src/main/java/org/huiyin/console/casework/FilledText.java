package org.huiyin.console.casework;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.console.Desk;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.Organisations;
import org.huiyin.petition.file.PetitionFile;
import org.huiyin.petition.note.ReplyText;
import org.huiyin.petition.note.ReplyTexts;
import org.huiyin.petition.note.TextFields;
import org.huiyin.runtime.LegalTime;
import org.huiyin.runtime.Texts;
import org.springframework.stereotype.Component;

/** Texts of the reader's unit for a case, with the fields filled in from it; always in Chinese, as papers are. */
@Component
public final class FilledText {

    private final ReplyTexts texts;
    private final Organisations organisations;
    private final Desk desk;
    private final Texts words;
    private final LegalTime time;

    FilledText(ReplyTexts texts, Organisations organisations, Desk desk, Texts words, LegalTime time) {
        this.texts = texts;
        this.organisations = organisations;
        this.desk = desk;
        this.words = words;
        this.time = time;
    }

    /** Those that fit the case as it stands. */
    public List<ReplyText> fitting(Actor actor, PetitionFile file) {
        return texts.fitting(actor, file.matter().category(), file.view().status());
    }

    /** One of them, filled in; nothing if the unit has no such text. */
    public Optional<String> of(Actor actor, PetitionFile file, long id) {
        return texts.find(actor, id).map(text -> TextFields.fill(text.body(), values(actor, file)));
    }

    private Map<String, String> values(Actor actor, PetitionFile file) {
        var matter = file.matter();
        var values = new HashMap<String, String>();
        values.put("number", file.view().number());
        values.put("title", file.view().title());
        values.put("place", matter.regionName() + (matter.place() == null ? "" : matter.place()));
        values.put("received", day(Desk.day(matter.receivedAt())));
        values.put("today", day(time.today()));
        if (matter.nextDue() != null) {
            values.put("due", day(matter.nextDue()));
        }
        desk.categoryWords(matter.category()).ifPresent(category -> values.put("category", words.say(category, Texts.CHINESE)));
        Optional.ofNullable(actor.unit()).flatMap(organisations::find).ifPresent(unit -> put(values, unit));
        return values;
    }

    private static void put(Map<String, String> values, Organisation unit) {
        values.put("unit", unit.name());
        if (unit.phone() != null && !unit.phone().isBlank()) {
            values.put("phone", unit.phone());
        }
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(words.say("web.pattern.date", Texts.CHINESE)).format(day);
    }
}
