package org.huiyin.interop.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.OnPostgres;
import org.huiyin.petition.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The real messages, where they lie beside the project; they carry no licence to be part of it. */
class RealMessagesModuleTests extends OnPostgres {

    private static final Path BESIDE_THE_PROJECT = Path.of(System.getProperty("huiyin.real-messages", "../shared/data"));

    @Autowired
    private ImportMessages imports;

    private static Path real(String name) {
        var file = BESIDE_THE_PROJECT.resolve(name);
        assumeTrue(Files.isReadable(file), () -> "skipped: the real messages are not there (" + file + ")");
        return file;
    }

    @ParameterizedTest
    @CsvSource({"messages.csv, 4326", "messages-with-replies.csv, 2816", "leader-board-messages.csv, 1050"})
    void everyRowIsAMessage(String name, int rows) {
        var messages = new ArrayList<Message>();
        var faults = new ArrayList<Finding>();
        var header = new ArrayList<String>();
        Sheet.of(real(name)).read(row -> {
            if (header.isEmpty()) {
                header.addAll(row.cells());
                return;
            }
            var layout = Layout.of(header).orElseThrow();
            var reader = new ReadMessage(layout, layout.cells(header, row), row.line(), Instant.MAX);
            reader.message().ifPresent(messages::add);
            reader.findings().stream().filter(f -> f.kind() == Finding.Kind.FAULT).forEach(faults::add);
        });
        assertThat(faults).isEmpty();
        assertThat(messages).hasSize(rows);
        assertThat(messages).extracting(Message::source).doesNotHaveDuplicates();
    }

    @Test
    void everyAnsweredMessageToALeaderArrivesClosedAndEachIsProposedToACompetentUnit() {
        var file = real("leader-board-messages.csv");
        var order = ImportOrder.of(ImportOrder.USAGE.read(List.of("import", "messages", file.toString())));
        imports.take(file, order, new SampleMessages.Listener());
        var again = imports.take(file, order, new SampleMessages.Listener());
        assertThat(List.of(again.taken, again.alreadyThere, again.found, again.faulty)).containsExactly(0, 1050, 1050, 0);
        assertThat(again.statuses).containsOnlyKeys(Status.REGISTERED, Status.CLOSED).containsEntry(Status.CLOSED, 972);
        assertThat(again.proposed).isEqualTo(again.placed).isPositive();
    }
}
