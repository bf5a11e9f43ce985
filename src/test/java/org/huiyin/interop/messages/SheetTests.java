package org.huiyin.interop.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.huiyin.runtime.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetTests {

    @TempDir
    private Path folder;

    private Path written(String text, Charset charset) throws IOException {
        return Files.writeString(folder.resolve("file"), text, charset);
    }

    private List<SheetRow> rows(String text) throws IOException {
        return SampleMessages.rows(written(text, StandardCharsets.UTF_8));
    }

    private void refused(Path file, String key) {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> SampleMessages.rows(file)).satisfies(e -> assertThat(e.faults().getFirst().words().key()).isEqualTo(key));
    }

    @Test
    void linesAreCountedThroughCellsOfSeveralLines() throws IOException {
        assertThat(rows("a,b\r\n1,\"x\r\ny\"\r\n\r\n2,z")).extracting(SheetRow::line).containsExactly(1L, 2L, 4L, 5L);
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheHeader() throws IOException {
        assertThat(rows("\uFEFFa,b\n1,2\n").getFirst().cells()).containsExactly("a", "b");
    }

    @Test
    void aQuoteLeftOpenCostsOnlyItsOwnRow() throws IOException {
        var rows = rows("a,b\n1,x\n2,\"open\n3,y\n4,\"closed\"\n5,z\n");
        assertThat(rows).filteredOn(row -> row.broken() != null).extracting(SheetRow::line).containsExactly(3L);
        assertThat(rows).filteredOn(row -> row.broken() == null).extracting(row -> row.cells().getFirst()).containsExactly("a", "1", "3", "4", "5");
    }

    @Test
    void aQuoteLeftOpenAtTheEndCostsOnlyItsOwnRow() throws IOException {
        var rows = rows("a,b\n1,\"open\n2,y\n3,z");
        assertThat(rows).filteredOn(row -> row.broken() == null).extracting(row -> row.cells().getFirst()).containsExactly("a", "2", "3");
    }

    @Test
    void aQuoteThatSwallowsOtherRowsGivesThemBack() throws IOException {
        var rows = rows("a,b\n1,\"open\n2,y\",too,many\n3,z\n");
        assertThat(rows).filteredOn(row -> row.broken() != null).extracting(SheetRow::line).containsExactly(2L, 3L);
        assertThat(rows.getLast().cells()).containsExactly("3", "z");
    }

    @Test
    void aFileOfNothingButOpenQuotesIsGivenUp() throws IOException {
        assertThat(rows("a,b\n" + "1,\"x\"y\n".repeat(1000)).size()).isLessThan(250);
    }

    @Test
    void cellsThatAreMissingOrTooManyAreTold() throws IOException {
        assertThat(rows("a,b\n1\n1,2,3\n1,2\n")).extracting(row -> row.broken() != null).containsExactly(false, true, true, false);
    }

    @Test
    void chineseTextOfTheOlderEncodingIsRead() throws IOException {
        var sheet = Sheet.of(written("编号,主题\n1,路灯\n", Charset.forName("GB18030")));
        assertThat(sheet.encoding()).isEqualTo("GB18030");
    }

    @Test
    void whatIsNoTextIsRefused() throws IOException {
        var file = folder.resolve("file");
        refused(Files.write(file, new byte[] {'a', (byte) 0xFF, (byte) 0xFF, 0}), "interop.import.not-text");
        refused(Files.write(file, new byte[0]), "interop.import.empty");
        refused(Files.write(file, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}), "interop.import.old-excel");
        refused(Files.write(file, new byte[] {'P', 'K', 3, 4, 5}), "interop.import.broken-workbook");
        refused(folder, "interop.import.directory");
        refused(folder.resolve("nowhere.csv"), "interop.import.no-file");
    }

    @Test
    void numbersAndTextsOfAWorkbookComeAsTheyAre() throws IOException {
        var rows = SampleMessages.rows(SampleMessages.xlsx(folder, List.of(
                List.of(188006, "甲", "题", 43805.51, "文", 0, 1),
                List.of("188007", "乙", "题", "43805.51", "文", "0", "1"))));
        assertThat(rows).extracting(SheetRow::line).containsExactly(1L, 2L, 3L);
        assertThat(rows.get(1).cells()).containsExactly("188006", "甲", "题", "43805.51", "文", "0", "1");
        assertThat(rows.get(2).cells()).containsExactly("188007", "乙", "题", "43805.51", "文", "0", "1");
    }

    @Test
    void aWorkbookDateIsReadAsADate() {
        assertThat(XlsxSheet.text(java.time.LocalDateTime.of(2019, 4, 25, 9, 32, 9))).isEqualTo("2019-04-25 09:32:09");
    }

    @Test
    void layoutsAreToldApartByTheirHeaders() {
        assertThat(List.of(SampleMessages.PLAIN, SampleMessages.REPLIED, SampleMessages.LEADER)).extracting(header -> Layout.of(List.of(header.split(","))).orElseThrow().name())
                .containsExactly("messages", "messages-with-replies", "leader-board");
        assertThat(Layout.of(List.of("编号", "主题"))).isEmpty();
        assertThat(Layout.all()).contains("messages: ", "messages-with-replies: ", "leader-board: ");
    }
}
