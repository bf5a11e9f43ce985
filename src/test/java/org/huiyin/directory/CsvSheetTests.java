package org.huiyin.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.huiyin.directory.CsvSheet.Row;
import org.huiyin.runtime.InvalidInput;
import org.junit.jupiter.api.Test;

class CsvSheetTests {

    @Test
    void aByteOrderMarkIsPassedOver() throws IOException {
        assertThat(read("\uFEFFcode,name\n330726,浦江县\n").rows()).extracting(row -> row.get("code")).containsExactly("330726");
    }

    @Test
    void rowsKnowTheLineOnWhichTheyBegin() throws IOException {
        var sheet = read("code,name\r\n1,a\r\n\r\n2,\"two\r\nlines\"\r\n3,c\r\n");

        assertThat(sheet.rows()).extracting(Row::line).containsExactly(2L, 4L, 6L);
    }

    @Test
    void aRowOfTheWrongWidthIsMarked() throws IOException {
        assertThat(read("code,name\n1\n1,2\n1,2,3\n").rows()).extracting(Row::whole).containsExactly(false, true, false);
    }

    @Test
    void rareCharactersComeThroughUnchanged() throws IOException {
        assertThat(read("code,name\n1,𠮷䶮😀\n").rows()).extracting(row -> row.get("name")).containsExactly("𠮷䶮😀");
    }

    @Test
    void whatCannotBeReadIsRefusedByName() {
        assertRefused("".getBytes(StandardCharsets.UTF_8), "no-column");
        assertRefused("name\n浦江县\n".getBytes(StandardCharsets.UTF_8), "no-column");
        assertRefused("code,name\n330726,浦江县\n".getBytes(Charset.forName("GBK")), "not-utf8");
        assertRefused("code,name\n\"330726,浦江县\n".getBytes(StandardCharsets.UTF_8), "broken");
        assertRefused("code,name\n\"330726\"x,浦江县\n".getBytes(StandardCharsets.UTF_8), "broken");
    }

    private static void assertRefused(byte[] bytes, String why) {
        assertThatThrownBy(() -> CsvSheet.read(new ByteArrayInputStream(bytes), Set.of("code"))).isInstanceOfSatisfying(InvalidInput.class, bad -> {
            assertThat(bad.faults().getFirst().field()).isEqualTo("file");
            assertThat(bad.faults().getFirst().words().key()).isEqualTo("directory.import." + why);
        });
    }

    private static CsvSheet read(String text) throws IOException {
        return CsvSheet.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Set.of("code", "name"));
    }
}
