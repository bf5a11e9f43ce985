package org.huiyin.petition.work;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntConsumer;
import org.huiyin.access.reading.Readings;
import org.huiyin.access.reading.Search;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.springframework.stereotype.Component;

/** Writes lists to files. Sealed matters stay in the house; that a list was taken out is written down. */
@Component
public class ListExport {

    /** So many rows leave at once; more are written in the background. */
    public static final int NOW = 5000;
    /** More rows than this leave in no file. */
    public static final int MOST = 100_000;

    private final Inbox inbox;
    private final RowWords words;
    private final Readings readings;

    ListExport(Inbox inbox, RowWords words, Readings readings) {
        this.inbox = inbox;
        this.words = words;
        this.readings = readings;
    }

    /** Whether the list is short enough to be written while somebody waits. */
    @Needs(Right.LIST_CASES)
    public boolean fits(Actor actor, InboxQuery query) {
        return inbox.length(actor, query, NOW + 1) <= NOW;
    }

    /** Writes the list as it stands, as far as it may be written at once. */
    @Needs(Right.LIST_CASES)
    public int write(Actor actor, InboxQuery query, ExportFormat format, Locale locale, OutputStream out) {
        return write(actor, query, new Target(format, locale, out, NOW, rows -> { }));
    }

    /** Writes these rows. */
    @Needs(Right.LIST_CASES)
    public void write(Actor actor, List<InboxRow> rows, ExportFormat format, Locale locale, OutputStream out) {
        readings.record(actor, Search.of("list-export", Map.of("view", "chosen"), null, rows.size()));
        try (var lines = format.lines(out)) {
            lines.line(words.head(locale));
            for (var row : rows.stream().filter(row -> !row.sealed()).toList()) {
                lines.line(words.of(row, locale));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param progress told now and then how many rows have been written */
    record Target(ExportFormat format, Locale locale, OutputStream out, int most, IntConsumer progress) {}

    int write(Actor actor, InboxQuery query, Target target) {
        try (var lines = target.format().lines(target.out())) {
            lines.line(words.head(target.locale()));
            return inbox.walk(actor, new Inbox.Walk(query, "list-export", target.most(), target.progress()), row -> write(lines, words.of(row, target.locale())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Lines lines, List<String> cells) {
        try {
            lines.line(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
