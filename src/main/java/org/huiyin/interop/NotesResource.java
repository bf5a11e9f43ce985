package org.huiyin.interop;

import java.time.OffsetDateTime;
import java.util.List;
import org.huiyin.actor.Actor;
import org.huiyin.interop.contract.Reads;
import org.huiyin.interop.once.Once;
import org.huiyin.petition.file.ReadNotes;
import org.huiyin.petition.note.InternalNote;
import org.huiyin.petition.note.Mention;
import org.huiyin.petition.note.Mentions;
import org.huiyin.petition.note.WriteNote;
import org.huiyin.runtime.JsonFacts;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What colleagues say among themselves about a case, and where one was mentioned. */
@RestController
@RequestMapping("/api/v1/staff")
class NotesResource {

    record InsideNote(long id, OffsetDateTime at, String author, @Nullable String unit, String text) {
        static InsideNote of(InternalNote note) {
            return new InsideNote(note.id(), PetitionBodies.offset(note.at()), note.author(), note.unit(), note.text());
        }
    }

    record Mentioned(long note, String number, String title, OffsetDateTime at, String by, boolean seen) {
        static Mentioned of(Mention one) {
            return new Mentioned(one.note(), one.number(), one.title(), PetitionBodies.offset(one.at()), one.by(), one.seen());
        }
    }

    record Said(@Nullable String text) {}

    private final WriteNote writing;
    private final ReadNotes reading;
    private final Mentions mentions;

    NotesResource(WriteNote writing, ReadNotes reading, Mentions mentions) {
        this.writing = writing;
        this.reading = reading;
        this.mentions = mentions;
    }

    @GetMapping("/petitions/{number}/notes")
    List<InsideNote> notes(Actor actor, @PathVariable String number) {
        return reading.of(actor, number).orElseThrow(Unknown::new).stream().map(InsideNote::of).toList();
    }

    @PostMapping("/petitions/{number}/notes")
    @Once
    @ResponseStatus(HttpStatus.CREATED)
    @Reads(Said.class)
    InsideNote write(Actor actor, @PathVariable String number, @RequestBody(required = false) byte @Nullable [] body) {
        return InsideNote.of(writing.write(actor, number, new JsonFacts(() -> Bodies.tree(body)).as(Said.class).text()).orElseThrow(Unknown::new));
    }

    @GetMapping("/mentions")
    Items<Mentioned> mentions(Actor actor, @RequestParam(required = false) @Nullable String after, @RequestParam(defaultValue = "50") String limit) {
        var slice = mentions.list(actor, after, Choices.number("limit", limit));
        return new Items<>(slice.rows().stream().map(Mentioned::of).toList(), slice.next());
    }
}
