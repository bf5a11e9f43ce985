package org.huiyin.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.huiyin.OnPostgres;
import org.huiyin.runtime.HuiyinSettings;
import org.huiyin.runtime.IdBlocks;
import org.huiyin.runtime.InvalidInput;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class DocumentsModuleTests extends OnPostgres {

    @Autowired
    private Documents documents;
    @Autowired
    private SweepUnattached sweep;
    @Autowired
    private IdBlocks ids;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private HuiyinSettings settings;

    @Test
    void whatIsStoredComesBackByteForByteUnderItsOwnName() throws IOException {
        var content = SampleFiles.freshText();
        var stored = store(content, "𠮷䶮😀的说明.txt");
        assertThat(stored.id()).matches("[0-9a-z]{26}");
        assertThat(stored.mediaType()).isEqualTo("text/plain");
        assertThat(documents.find(stored.id())).contains(stored);
        assertThat(stored.name()).isEqualTo("𠮷䶮😀的说明.txt");
        assertThat(read(stored)).isEqualTo(content);
        assertThat(onDisk(stored)).exists();
    }

    @Test
    void sameBytesStandOnTheDiskOnce() throws IOException {
        var content = SampleFiles.freshText();
        var first = store(content, "a.txt");
        var touched = Files.getLastModifiedTime(onDisk(first));
        var second = store(content, "b.txt");
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.fingerprint()).isEqualTo(first.fingerprint());
        assertThat(Files.getLastModifiedTime(onDisk(second))).isEqualTo(touched);
        assertThat(settings.data().resolve("files/arriving")).isEmptyDirectory();
    }

    @Test
    void aProgramNamedAsAPdfIsRefused() {
        assertRefused(SampleFiles.exe(), "合同.pdf", "document.file.refused");
    }

    @Test
    void aPageNamedAsTextIsRefused() {
        assertRefused(SampleFiles.text("<html><script>alert(1)</script></html>"), "说明.txt", "document.file.refused");
    }

    @Test
    void aPdfNamedAsAProgramIsRefused() {
        assertRefused(SampleFiles.pdf(), "合同.exe", "document.file.misnamed");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertRefused(new byte[0], "空.txt", "document.file.empty");
    }

    @Test
    void aFileBeyondTheLimitIsRefusedWithoutReadingItAll() {
        var endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }

            @Override
            public int read(byte[] buffer, int from, int length) {
                java.util.Arrays.fill(buffer, from, from + length, (byte) 'a');
                return length;
            }
        };
        assertThatThrownBy(() -> documents.store(endless, "a.txt")).isInstanceOfSatisfying(InvalidInput.class,
                e -> assertThat(e.faults()).singleElement().satisfies(fault -> {
                    assertThat(fault.field()).isEqualTo("file");
                    assertThat(fault.words().key()).isEqualTo("document.file.too-large");
                    assertThat(fault.words().args()).containsExactly(20L);
                }));
    }

    @Test
    void aFileBelongsToOnePetitionOnly() {
        long petition = ids.next();
        var stored = store(SampleFiles.freshText(), "a.txt");
        assertThat(documents.petitionOf(stored.id())).isEmpty();
        documents.attach(List.of(stored.id()), petition);
        documents.attach(List.of(stored.id()), petition);
        assertThat(documents.of(petition)).containsExactly(stored);
        assertThat(documents.petitionOf(stored.id())).hasValue(petition);
        assertAttachRefused(List.of(stored.id()), ids.next(), "document.attach.unknown");
    }

    @Test
    void anUnknownFileLetsNoneBeAttached() {
        long petition = ids.next();
        var stored = store(SampleFiles.freshText(), "a.txt");
        assertAttachRefused(List.of(stored.id(), "nothing"), petition, "document.attach.unknown");
        assertThat(documents.of(petition)).isEmpty();
    }

    @Test
    void aPetitionIsGivenTwentyFilesAtOnceAndTwoHundredInItsLife() {
        long petition = ids.next();
        for (int times = 1; times <= 10; times++) {
            documents.attach(storeSome(20), petition);
            assertThat(documents.of(petition)).hasSize(20 * times);
        }
        assertAttachRefused(storeSome(1), petition, "document.attach.too-many");
        assertAttachRefused(storeSome(21), ids.next(), "document.attach.too-many");
        assertThat(documents.of(petition)).hasSize(200);
    }

    @Test
    void papersOfTheHouseAreKeptButAreNoAttachments() throws IOException {
        long petition = ids.next();
        var content = SampleFiles.pdf();
        var paper = documents.keep(content, "告知书.pdf", "application/pdf");
        documents.attach(List.of(paper.id()), petition);
        age(paper);
        sweep.sweep();
        assertThat(documents.of(petition)).isEmpty();
        assertThat(documents.petitionOf(paper.id())).hasValue(petition);
        assertThat(read(paper)).isEqualTo(content);
    }

    @Test
    void theSweepRemovesOldUploadsThatNoPetitionTookUp() {
        var forgotten = store(SampleFiles.freshText(), "a.txt");
        var shared = SampleFiles.freshText();
        var oldTwin = store(shared, "b.txt");
        var youngTwin = store(shared, "c.txt");
        var attached = store(SampleFiles.freshText(), "d.txt");
        documents.attach(List.of(attached.id()), ids.next());
        List.of(forgotten, oldTwin, attached).forEach(this::age);
        sweep.sweep();
        assertThat(documents.find(forgotten.id())).isEmpty();
        assertThat(onDisk(forgotten)).doesNotExist();
        assertThat(documents.find(oldTwin.id())).isEmpty();
        assertThat(onDisk(youngTwin)).exists();
        assertThat(documents.find(attached.id())).isPresent();
        assertThat(onDisk(attached)).exists();
    }

    @Test
    void aSweepNeverTakesBytesThatAreBeingStoredAgain() throws Exception {
        var content = SampleFiles.freshText();
        for (int round = 0; round < 15; round++) {
            age(store(content, "a.txt"));
            var running = new ArrayList<Future<StoredFile>>();
            try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
                people.submit(sweep::sweep);
                IntStream.range(0, 3).forEach(i -> running.add(people.submit(() -> store(content, "b.txt"))));
            }
            for (var file : running) {
                assertThat(read(file.get())).isEqualTo(content);
            }
        }
    }

    private StoredFile store(byte[] content, String name) {
        return documents.store(new ByteArrayInputStream(content), name);
    }

    private List<String> storeSome(int count) {
        return IntStream.range(0, count).mapToObj(i -> store(SampleFiles.freshText(), i + ".txt").id()).toList();
    }

    private byte[] read(StoredFile file) throws IOException {
        try (var in = documents.open(file.id())) {
            return in.readAllBytes();
        }
    }

    private Path onDisk(StoredFile file) {
        return settings.data().resolve("files").resolve(file.fingerprint().substring(0, 2)).resolve(file.fingerprint());
    }

    private void age(StoredFile file) {
        jdbc.sql("update document set arrived_at = ? where id = ?").params(java.sql.Timestamp.from(Instant.parse("2020-01-01T00:00:00Z")), file.id()).update();
    }

    private void assertRefused(byte[] content, String name, String key) {
        assertThatThrownBy(() -> store(content, name)).isInstanceOfSatisfying(InvalidInput.class, e -> assertThat(e.faults())
                .containsExactly(InvalidInput.of("file", key, e.faults().getFirst().words().args().toArray()).faults().getFirst()));
    }

    private void assertAttachRefused(List<String> files, long petition, String key) {
        assertThatThrownBy(() -> documents.attach(files, petition)).isInstanceOfSatisfying(InvalidInput.class,
                e -> assertThat(e.faults()).singleElement().satisfies(fault -> {
                    assertThat(fault.field()).isEqualTo("documents");
                    assertThat(fault.words().key()).isEqualTo(key);
                }));
    }
}
