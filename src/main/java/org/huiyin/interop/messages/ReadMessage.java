package org.huiyin.interop.messages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huiyin.petition.PetitionClass;
import org.huiyin.runtime.Words;
import org.jspecify.annotations.Nullable;

/** Turns one row into a message, or says what is wrong with it. What had to be cut or left out is noted. */
final class ReadMessage {

    static final int MOST_TITLE = 100;
    static final int MOST_TEXT = 10_000;
    private static final int MOST_ID = 100;
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 -]{5,20}");

    private final Layout layout;
    private final Layout.Cells cells;
    private final long line;
    private final Instant latest;
    private final List<Finding> findings = new ArrayList<>();

    /** @param latest messages written after this moment cannot be */
    ReadMessage(Layout layout, Layout.Cells cells, long line, Instant latest) {
        this.layout = layout;
        this.cells = cells;
        this.line = line;
        this.latest = latest;
    }

    List<Finding> findings() {
        return findings;
    }

    Optional<Message> message() {
        var id = required("id");
        var title = required("title");
        var text = required("text");
        var written = written();
        if (!Cut.fits(id, MOST_ID)) {
            fault("id", Words.of("runtime.too-long", MOST_ID));
        }
        if (written == null || findings.stream().anyMatch(f -> f.kind() == Finding.Kind.FAULT)) {
            return Optional.empty();
        }
        return Optional.of(new Message(line, layout.name() + '/' + id, written, petitionClass(), SourceWords.category(cells.get("domain")),
                Cut.title(title, MOST_TITLE), head("text", text), place(), answer(written), writer()));
    }

    private String required(String field) {
        var value = cells.get(field);
        if (value.isEmpty()) {
            fault(field, Words.of("interop.import.missing"));
        } else if (value.indexOf('\u0000') >= 0) {
            fault(field, Words.of("interop.import.control-character"));
        }
        return value;
    }

    private @Nullable Instant written() {
        var value = required("written");
        var at = SourceTime.read(value);
        if (!value.isEmpty() && at.isEmpty()) {
            fault("written", Words.of("interop.import.no-time", Cut.head(value, 30)));
        }
        if (at.isPresent() && at.get().isAfter(latest)) {
            fault("written", Words.of("interop.import.in-future", Cut.head(value, 30)));
        }
        return at.orElse(null);
    }

    private PetitionClass petitionClass() {
        var kind = cells.get("kind");
        var known = SourceWords.petitionClass(kind);
        if (known == null && !kind.isEmpty()) {
            note("kind", Words.of("interop.import.unknown-kind", Cut.head(kind, 30)));
        }
        return known == null ? PetitionClass.CLAIM : known;
    }

    private Message.Place place() {
        return new Message.Place(cells.get("province"), cells.get("city"), cells.get("county"));
    }

    private Message.@Nullable Writer writer() {
        var name = cells.get("name");
        var phone = cells.get("phone");
        if (!phone.isEmpty() && !PHONE.matcher(phone).matches()) {
            note("phone", Words.of("interop.import.no-phone", Cut.head(phone, 30)));
            phone = "";
        }
        return name.isEmpty() ? null : new Message.Writer(Cut.head(name, 50), phone.isEmpty() ? null : phone, cells.get("address").isEmpty() ? null : Cut.head(cells.get("address"), 200));
    }

    private Message.@Nullable Answer answer(Instant written) {
        var reply = cells.get("reply").replace("\u0000", "");
        if (reply.isEmpty()) {
            return null;
        }
        var value = cells.get("replied");
        var at = SourceTime.read(value);
        if (!value.isEmpty() && at.isEmpty()) {
            note("replied", Words.of("interop.import.no-reply-time", Cut.head(value, 30)));
        }
        if (at.isPresent() && at.get().isBefore(written)) {
            note("replied", Words.of("interop.import.reply-before-message"));
        }
        return new Message.Answer(head("reply", reply), at.orElse(null));
    }

    private String head(String field, String text) {
        if (!Cut.fits(text, MOST_TEXT)) {
            note(field, Words.of("interop.import.cut", MOST_TEXT));
        }
        return Cut.head(text, MOST_TEXT);
    }

    private void fault(String field, Words words) {
        findings.add(Finding.fault(line, layout.header(field), words));
    }

    private void note(String field, Words words) {
        findings.add(Finding.note(line, layout.header(field), words));
    }
}
