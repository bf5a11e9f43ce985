package org.huiyin.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.huiyin.OnPostgres;
import org.huiyin.runtime.IdBlocks;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.huiyin.runtime.Withheld;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.unit.DataSize;

/** The house as it stands where a scanner is set, over the same tables and the same shelf. */
class QuarantineModuleTests extends OnPostgres {

    @Autowired private JdbcClient jdbc;
    @Autowired private LegalTime legalTime;
    @Autowired private Clock realTime;
    @Autowired private Shelf shelf;
    @Autowired private IdBlocks ids;
    @Autowired private TransactionOperations transaction;
    @Autowired private Documents withoutScanner;
    private Quarantine quarantine;

    private Documents scanning(String clamd) {
        var settings = new DocumentSettings(DataSize.ofMegabytes(20), Duration.ofHours(24), clamd, Duration.ofSeconds(5), new DocumentSettings.Quota(3, DataSize.ofKilobytes(64), DataSize.ofGigabytes(20)));
        var rows = new DocumentRows(settings, jdbc, legalTime, realTime);
        quarantine = new Quarantine(rows, shelf, settings);
        return new Documents(rows, shelf, new Inspection(new ContentCheck(), new UploadQuota(jdbc, realTime, settings), quarantine, settings), transaction);
    }

    private static ByteArrayInputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String fresh() {
        return "情况说明 " + UUID.randomUUID();
    }

    @Test
    void whatTheScannerCallsCleanIsOpenedAtOnce() throws IOException {
        try (var clamd = FakeClamd.onTcp(0)) {
            var documents = scanning(clamd.place());
            var stored = documents.store(text(fresh()), "说明.txt");
            assertThat(stored.held()).isFalse();
            try (var in = documents.open(stored.id())) {
                assertThat(in.readAllBytes()).isNotEmpty();
            }
        }
    }

    @Test
    void eachPieceOfARecordingIsLookedAtAndNoneIsTakenWhileTheScannerIsAway() throws IOException {
        var film = SampleFiles.mpeg4("mp42");
        var documents = scanning("127.0.0.1:1");
        assertThatThrownBy(() -> documents.keepPiece(film, "piece-0", "")).isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.faults().getFirst().words().key()).isEqualTo("document.file.unscanned"));
        try (var clamd = FakeClamd.onTcp(0)) {
            var scanned = scanning(clamd.place());
            var first = scanned.keepPiece(film, "piece-0", "");
            assertThat(first.mediaType()).isEqualTo("video/mp4");
            assertThat(scanned.find(first.id()).orElseThrow().held()).isFalse();
            assertThatThrownBy(() -> scanned.keepPiece(FakeClamd.EICAR.getBytes(StandardCharsets.UTF_8), "piece-1", "video/mp4")).isInstanceOfSatisfying(InvalidInput.class,
                    refused -> assertThat(refused.faults().getFirst().words().key()).isEqualTo("document.file.infected"));
        }
        assertThatThrownBy(() -> withoutScanner.keepPiece(SampleFiles.pdf(), "piece-0", "")).isInstanceOfSatisfying(InvalidInput.class,
                refused -> assertThat(refused.faults().getFirst().words().key()).isEqualTo("document.file.no-recording"));
    }

    @Test
    void anInfectedFileIsRefusedInWords() throws IOException {
        try (var clamd = FakeClamd.onTcp(0)) {
            var documents = scanning(clamd.place());
            assertThatThrownBy(() -> documents.store(text(FakeClamd.EICAR), "说明.txt")).isInstanceOfSatisfying(InvalidInput.class,
                    refused -> assertThat(refused.faults().getFirst().words().key()).isEqualTo("document.file.infected"));
        }
    }

    @Test
    void whileTheScannerIsAwayFilesAreTakenInAndWaitAndAreOpenedOnceItIsBack() throws IOException {
        var place = "127.0.0.1:" + freePort();
        var documents = scanning(place);
        long petition = ids.next();
        var honest = documents.store(text(fresh()), "说明.txt");
        var infected = documents.store(text(fresh() + FakeClamd.EICAR), "附件.txt");
        documents.attach(List.of(honest.id(), infected.id()), petition);
        assertThat(honest.held()).isTrue();
        assertThat(documents.of(petition)).as("what was acknowledged is there").hasSize(2).allMatch(StoredFile::held);
        assertThatThrownBy(() -> documents.open(honest.id())).isInstanceOf(Withheld.class);
        try (var clamd = FakeClamd.onTcp(Integer.parseInt(place.substring(place.indexOf(':') + 1)))) {
            quarantine.lookAtWhatWaits();
        }
        try (var in = documents.open(honest.id())) {
            assertThat(in.readAllBytes()).isNotEmpty();
        }
        assertThatThrownBy(() -> documents.open(infected.id())).isInstanceOf(Withheld.class);
        assertThatThrownBy(() -> withoutScanner.open(infected.id())).as("also where nobody scans any more").isInstanceOf(Withheld.class);
    }

    @Test
    void anInfectedFileThatWaitedIsTakenUpByNoPetition() throws IOException {
        var place = "127.0.0.1:" + freePort();
        var documents = scanning(place);
        var infected = documents.store(text(fresh() + FakeClamd.EICAR), "附件.txt");
        try (var clamd = FakeClamd.onTcp(Integer.parseInt(place.substring(place.indexOf(':') + 1)))) {
            quarantine.lookAtWhatWaits();
        }
        assertThatThrownBy(() -> documents.attach(List.of(infected.id()), ids.next())).isInstanceOf(InvalidInput.class);
    }

    private static int freePort() throws IOException {
        try (var any = new java.net.ServerSocket(0)) {
            return any.getLocalPort();
        }
    }

    @Test
    void whoeverIsNotSignedInSendsSoMuchInADayAndNoMore() {
        var documents = scanning("");
        var client = "2001:db8:" + Integer.toHexString(UUID.randomUUID().hashCode() & 0xffff) + "::1";
        for (int i = 0; i < 3; i++) {
            documents.storeFor(client, text(fresh()), "说明.txt");
        }
        assertUsedUp(documents, client, fresh());
        assertUsedUp(documents, client.replace("::1", "::2"), fresh());
        assertUsedUp(documents, "198.51.100." + (UUID.randomUUID().hashCode() & 0xff), "x".repeat(65_537));
        assertThat(documents.store(text(fresh()), "说明.txt")).as("whoever is signed in is not counted").isNotNull();
    }

    private static void assertUsedUp(Documents documents, String client, String content) {
        assertThatThrownBy(() -> documents.storeFor(client, text(content), "说明.txt")).isInstanceOfSatisfying(InvalidInput.class,
                refused -> assertThat(refused.faults().getFirst().words().key()).isEqualTo("document.quota.client"));
    }
}
