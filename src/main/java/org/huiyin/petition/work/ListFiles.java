package org.huiyin.petition.work;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.huiyin.access.reading.Readings;
import org.huiyin.access.reading.Search;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Long lists as files: asked for, written in the background, fetched by whoever asked, gone after a day. */
@Component
public class ListFiles {

    static final int AT_ONCE = 3;
    private static final int SHOWN = 20;

    private final ListFileRows rows;
    private final Readings readings;
    private final Clock clock;

    ListFiles(ListFileRows rows, Readings readings, Clock clock) {
        this.rows = rows;
        this.readings = readings;
        this.clock = clock;
    }

    /** @throws InvalidInput field {@code format} if it is none, or if three of this account are being written already */
    @Needs(Right.LIST_CASES)
    public long order(Actor actor, AskedList asked, @Nullable String format, Locale locale) {
        var known = ExportFormat.read(format);
        if (rows.waiting(actor.account()) >= AT_ONCE) {
            throw InvalidInput.of("format", "petition.export.busy", AT_ONCE);
        }
        return rows.insert(actor.account(), asked, known, locale.toLanguageTag(), clock.instant());
    }

    /** The last twenty of this account. */
    @Needs(Right.LIST_CASES)
    public List<ListFile> list(Actor actor) {
        return rows.of(actor.account(), SHOWN);
    }

    @Needs(Right.LIST_CASES)
    public Optional<ListFile> find(Actor actor, long id) {
        return rows.find(actor.account(), id);
    }

    /** Hands the file out, and writes down that it was taken. */
    @Needs(Right.LIST_CASES)
    public void fetch(Actor actor, ListFile file, OutputStream out) {
        readings.record(actor, Search.of("list-file", Map.of("export", Long.toString(file.id())), null, file.rows()));
        try {
            var n = 0;
            for (var part = rows.open(file.id(), n); part != null; part = rows.open(file.id(), ++n)) {
                out.write(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Needs(Right.LIST_CASES)
    public void discard(Actor actor, long id) {
        rows.discard(actor.account(), id);
    }
}
