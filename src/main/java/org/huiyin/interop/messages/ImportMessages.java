package org.huiyin.interop.messages;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.huiyin.runtime.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes in a file of messages. Stopped at any moment and started again it goes on where it was, because a source id is taken once; a row
 * that cannot be taken is told and never stops the others.
 */
@Component
class ImportMessages {

    private final TakeBatch batches;
    private final LocateMessage places;
    private final LegalTime time;

    ImportMessages(TakeBatch batches, LocateMessage places, LegalTime time) {
        this.batches = batches;
        this.places = places;
        this.time = time;
    }

    /** @throws InvalidInput field {@code file} or {@code region} if nothing can be taken at all */
    Tally take(Path file, ImportOrder order, Watcher watcher) {
        if (!places.hasOffice(order.region())) {
            throw InvalidInput.of("region", "petition.unknown-region");
        }
        var sheet = Sheet.of(file);
        var reading = new Reading(sheet, order, watcher);
        sheet.read(reading::row);
        reading.end();
        return reading.tally;
    }

    /** One file being read: its header, the messages that wait for their batch, and the figures so far. */
    private final class Reading {
        private final Sheet sheet;
        private final ImportOrder order;
        private final Watcher watcher;
        private final Instant latest = time.instant().plus(Duration.ofDays(1));
        private final Tally tally = new Tally();
        private final Map<String, Long> lines = new HashMap<>();
        private final List<Message> batch = new ArrayList<>(TakeBatch.SIZE);
        private @Nullable Layout layout;
        private List<String> header = List.of();

        Reading(Sheet sheet, ImportOrder order, Watcher watcher) {
            this.sheet = sheet;
            this.order = order;
            this.watcher = watcher;
        }

        void row(SheetRow row) {
            if (row.blank()) {
                return;
            }
            if (layout == null) {
                layout = Optional.ofNullable(order.mapping()).filter(by -> by.fits(row.cells())).or(() -> order.mapping() == null ? Layout.of(row.cells()) : Optional.empty()).orElseThrow(() -> InvalidInput.of("file", "interop.import.unknown-header", sheet.encoding(), expected()));
                header = row.cells();
                return;
            }
            tally.read++;
            if (row.broken() == null) {
                message(layout, row);
            } else {
                tally.faulty++;
                watcher.found(Finding.fault(row.line(), "", row.broken()));
            }
            if (batch.size() == TakeBatch.SIZE) {
                takeBatch(row.share());
            }
        }

        private void message(Layout layout, SheetRow row) {
            var reader = new ReadMessage(layout, layout.cells(header, row), row.line(), latest);
            var message = reader.message();
            reader.findings().forEach(watcher::found);
            if (message.isEmpty()) {
                tally.faulty++;
                return;
            }
            tally.notes += reader.findings().size();
            var earlier = lines.putIfAbsent(message.get().source(), row.line());
            if (earlier == null) {
                batch.add(message.get());
            } else {
                tally.faulty++;
                watcher.found(Finding.fault(row.line(), layout.header("id"), Words.of("interop.import.twice", Long.toString(earlier))));
            }
        }

        private void takeBatch(double share) {
            batches.take(batch, order, tally, watcher);
            batch.clear();
            watcher.at(share, tally);
        }

        private String expected() {
            return order.mapping() == null ? Layout.all() : order.mapping().name() + ": " + String.join(", ", order.mapping().columns());
        }

        void end() {
            if (layout == null) {
                throw InvalidInput.of("file", "interop.import.unknown-header", sheet.encoding(), expected());
            }
            takeBatch(1);
            if (tally.beyondCalendar > 0) {
                watcher.found(Finding.note(0, "", Words.of("interop.import.beyond-calendar", tally.beyondCalendar)));
            }
            if (sheet instanceof CsvSheet && !sheet.encoding().equals(StandardCharsets.UTF_8.name())) {
                watcher.found(Finding.note(0, "", Words.of("interop.import.encoding", sheet.encoding())));
            }
        }
    }
}
