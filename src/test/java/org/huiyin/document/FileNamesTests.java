package org.huiyin.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.huiyin.runtime.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            情况说明.pdf,               情况说明.pdf
            ../../etc/passwd.pdf,      passwd.pdf
            C:\\temp\\合同.PDF,         合同.PDF
            𠮷䶮😀的合同.pdf,           𠮷䶮😀的合同.pdf
            没有后缀,                   没有后缀.pdf
            照片2026.1.5,              照片2026.1.5.pdf
            .pdf,                      file.pdf
            a"<b>:c.pdf,               abc.pdf
            /,                         file.pdf
            """)
    void aNameKeepsWhatCanBeReadAndLosesWhatCouldHarm(String sent, String kept) {
        assertThat(FileNames.fitting(sent, FileKind.PDF)).isEqualTo(kept);
    }

    @Test
    void controlCharactersAndTricksOfWritingDirectionGo() {
        assertThat(FileNames.fitting("合\u0000同\n\u202Efdp\u202C.pdf", FileKind.PDF)).isEqualTo("合同fdp.pdf");
    }

    @Test
    void aLongNameIsShortenedBeforeItsEndingWithoutCuttingACharacter() {
        var kept = FileNames.fitting("𠮷".repeat(300) + ".pdf", FileKind.PDF);
        assertThat(kept.codePointCount(0, kept.length())).isEqualTo(120);
        assertThat(kept).endsWith("𠮷.pdf");
    }

    @Test
    void aNameThatPromisesAnotherKindIsRefused() {
        assertThatThrownBy(() -> FileNames.fitting("合同.exe", FileKind.PDF)).isInstanceOf(InvalidInput.class)
                .hasMessageContaining("document.file.misnamed");
    }
}
