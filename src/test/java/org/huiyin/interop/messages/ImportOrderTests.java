package org.huiyin.interop.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportOrderTests {

    private static ImportOrder order(String words) {
        return ImportOrder.of(ImportOrder.USAGE.read(List.of(words.split(" "))));
    }

    @Test
    void filesAndOptionsComeInAnyOrder() {
        assertThat(order("import messages --live a.csv --region 330803 b.xlsx --answer --lang=en"))
                .isEqualTo(new ImportOrder(List.of(Path.of("a.csv"), Path.of("b.xlsx")), true, true, "330803", Locale.ENGLISH));
        assertThat(order("import messages a.csv")).isEqualTo(new ImportOrder(List.of(Path.of("a.csv")), false, false, "330726", Texts.CHINESE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"import", "import regions a.csv", "import messages", "import messages --live", "import messages a.csv --answer",
        "import messages a.csv --fast", "import messages a.csv --region", "import messages a.csv --lang=fr"})
    void whatCannotBeMeantIsExplained(String words) {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> order(words));
    }
}
