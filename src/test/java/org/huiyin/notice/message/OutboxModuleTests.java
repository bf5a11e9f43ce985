package org.huiyin.notice.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.huiyin.OnPostgres;
import org.huiyin.runtime.IdBlocks;
import org.huiyin.runtime.Vault;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** The outbox over a real database: with the decision or not at all, once, later and later, and never again what may have gone out. */
@ExtendWith(OutputCaptureExtension.class)
class OutboxModuleTests extends OnPostgres {

    private static final String TO = "+8613911112222";

    @Autowired private Outbox outbox;
    @Autowired private Vault vault;
    @Autowired private IdBlocks ids;
    @Autowired private JdbcClient jdbc;
    @Autowired private TransactionTemplate transaction;
    private final List<Message> carried = new CopyOnWriteArrayList<>();
    private Handover answer = Handover.TAKEN;
    private Instant now = Instant.parse("2031-03-02T01:00:00Z");

    @BeforeEach
    @AfterEach
    void empty() {
        jdbc.sql("delete from outbox").update();
    }

    private OutboxRows rows() {
        return new OutboxRows(jdbc, new OutboxSeal(vault), ids, Clock.fixed(now, ZoneOffset.UTC));
    }

    private SendMessages node() {
        return new SendMessages(rows(), new Carriers(List.of(new Carrier() {
            @Override
            public Channel channel() {
                return Channel.SMS;
            }

            @Override
            public Handover carry(long id, Message message) {
                carried.add(message);
                return answer;
            }
        })), event -> { });
    }

    private void written(@Nullable Instant notAfter) {
        rows().write(new Message(Channel.SMS, TO, "", "码 12345678", notAfter));
    }

    private String state() {
        return jdbc.sql("select state from outbox").query(String.class).single();
    }

    @Test
    void nothingIsReadableInTheTableAndNothingIsLeftOnceItIsSent() {
        written(null);
        var sealed = jdbc.sql("select sealed from outbox").query((row, n) -> row.getBytes(1)).single();
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("139", "1234");
        assertThat(node().sendDue()).isEqualTo(1);
        assertThat(carried).extracting(Message::to, Message::text).containsExactly(org.assertj.core.groups.Tuple.tuple(TO, "码 12345678"));
        assertThat(state()).isEqualTo("sent");
        assertThat(jdbc.sql("select count(*) from outbox where sealed is not null").query(Integer.class).single()).isZero();
    }

    @Test
    void whatIsRolledBackIsNeverSentAndWhatHasNoTransactionIsNotTaken() {
        transaction.executeWithoutResult(status -> {
            outbox.put(new Message(Channel.SMS, TO, "", "x", null));
            status.setRollbackOnly();
        });
        assertThat(jdbc.sql("select count(*) from outbox").query(Integer.class).single()).isZero();
        assertThatThrownBy(() -> outbox.put(new Message(Channel.SMS, TO, "", "x", null))).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void whatWasNotTakenIsTriedLaterAndLater() {
        answer = Handover.LATER;
        written(null);
        var waits = new ArrayList<Long>();
        for (int attempt = 1; attempt < 10; attempt++) {
            assertThat(node().sendDue()).isZero();
            var due = jdbc.sql("select due_at from outbox").query((row, n) -> row.getTimestamp(1).toInstant()).single();
            waits.add(Duration.between(now, due).toSeconds());
            now = due.minusSeconds(1);
            node().sendDue();
            assertThat(carried).as("too early").hasSize(attempt);
            now = due;
        }
        assertThat(waits).containsExactly(5L, 20L, 80L, 320L, 1280L, 3600L, 3600L, 3600L, 3600L);
        node().sendDue();
        assertThat(state()).isEqualTo("refused");
    }

    @Test
    void theLogNamesNoAddressAndNoText(CapturedOutput log) {
        for (var outcome : List.of(Handover.LATER, Handover.REFUSED, Handover.UNKNOWN)) {
            answer = outcome;
            written(null);
            node().sendDue();
        }
        assertThat(log.getOut()).contains("by sms: LATER", "by sms: REFUSED", "by sms: UNKNOWN").doesNotContain("1391111", "12345678");
    }

    @Test
    void whatMayHaveGoneOutIsNotSentAgain() {
        answer = Handover.UNKNOWN;
        written(null);
        node().sendDue();
        now = now.plusSeconds(86_400);
        node().sendDue();
        assertThat(carried).hasSize(1);
        assertThat(state()).isEqualTo("unknown");
    }

    @Test
    void ofWhatANodeTookToItsGraveNobodyKnows() {
        written(null);
        rows().claim(10);
        now = now.plus(Duration.ofMinutes(16));
        node().tidy();
        node().sendDue();
        assertThat(carried).isEmpty();
        assertThat(state()).isEqualTo("unknown");
        now = now.plus(Duration.ofDays(31));
        node().tidy();
        assertThat(jdbc.sql("select count(*) from outbox").query(Integer.class).single()).isZero();
    }

    @Test
    void whatHasLostItsUseIsNotSent() {
        written(now.plusSeconds(600));
        now = now.plusSeconds(601);
        node().sendDue();
        assertThat(carried).isEmpty();
        assertThat(state()).isEqualTo("expired");
    }

    @Test
    void severalNodesSendEachMessageOnce() throws Exception {
        for (int i = 0; i < 60; i++) {
            written(null);
        }
        try (var nodes = Executors.newFixedThreadPool(4)) {
            var work = java.util.stream.Stream.generate(() -> (Callable<Integer>) () -> node().sendDue()).limit(4).toList();
            for (var done : nodes.invokeAll(work)) {
                done.get();
            }
        }
        assertThat(carried).hasSize(60);
    }
}
