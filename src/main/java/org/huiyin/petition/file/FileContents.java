package org.huiyin.petition.file;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.huiyin.actor.Actor;
import org.huiyin.directory.Organisations;
import org.huiyin.notice.FileIndex;
import org.huiyin.notice.FileIndex.Line;
import org.huiyin.notice.PrintIndex;
import org.huiyin.runtime.LegalTime;
import org.huiyin.runtime.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the index of a copied file, in Chinese like every paper: what the case is, which files lie there, what happened, and what was noted. */
@Component
final class FileContents {

    private final PrintIndex press;
    private final Texts texts;
    private final Organisations organisations;
    private final LegalTime time;

    FileContents(PrintIndex press, Texts texts, Organisations organisations, LegalTime time) {
        this.press = press;
        this.texts = texts;
        this.organisations = organisations;
        this.time = time;
    }

    byte[] index(PetitionFile file, List<FileCopy.Taken> taken, Actor actor) {
        var at = time.instant();
        var by = actor.unit() == null ? actor.account() : organisations.current(actor.unit()).name() + ' ' + actor.account();
        var parts = List.of(part("facts", facts(file)), part("files", taken.stream().map(this::file).toList()), part("history", file.view().timeline().stream().map(this::step).toList()),
                part("notes", notes(file)));
        return press.print(new FileIndex(file.view().title(), file.view().number(), say("petition.export.made", by, moment(at)), parts, at));
    }

    private FileIndex.Part part(String which, List<Line> lines) {
        return new FileIndex.Part(say("petition.export.part." + which), lines);
    }

    private List<Line> facts(PetitionFile file) {
        var matter = file.matter();
        var lines = new ArrayList<Line>();
        add(lines, "status", say("petition.status." + file.view().status()));
        add(lines, "holder", file.view().holder().name());
        add(lines, "class", matter.petitionClass() == null ? null : say("petition.class." + matter.petitionClass().code()));
        add(lines, "place", matter.regionName() + Objects.toString(matter.place(), ""));
        add(lines, "received", moment(matter.receivedAt()));
        add(lines, "petitioner", Stream.of(file.people().name(), file.people().phone()).filter(Objects::nonNull).reduce((one, other) -> one + ' ' + other).orElse(null));
        add(lines, "claim", matter.claim());
        add(lines, "said", matter.facts());
        add(lines, "reasons", matter.reasons());
        return lines;
    }

    private void add(List<Line> lines, String field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            lines.add(new Line(say("petition.export.field." + field), value));
        }
    }

    private Line file(FileCopy.Taken taken) {
        var paper = taken.paper();
        var title = texts.say(paper.title(), Texts.CHINESE) + (paper.number() == null ? "" : ' ' + paper.number());
        return new Line(taken.name() == null ? say("petition.export.left") : taken.name(), title + (taken.fingerprint() == null ? "" : "\nSHA-256 " + taken.fingerprint()));
    }

    private Line step(TimelineEntry step) {
        return new Line(moment(step.at()), texts.say(step.words(), Texts.CHINESE) + (step.told() ? "" : say("petition.export.inside")));
    }

    private List<Line> notes(PetitionFile file) {
        var written = file.notes().stream().map(note -> new Line(moment(note.at()), Objects.toString(note.text().getOrDefault("text", ""), ""))).filter(line -> !line.text().isBlank());
        var aside = file.asides().stream().map(note -> new Line(moment(note.at()) + say("petition.export.aside"), note.text()));
        return Stream.concat(written, aside).toList();
    }

    private static String moment(Instant at) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").format(at.atZone(LegalTime.ZONE));
    }

    private String say(String key, Object... args) {
        return texts.say(key, Texts.CHINESE, args);
    }
}
