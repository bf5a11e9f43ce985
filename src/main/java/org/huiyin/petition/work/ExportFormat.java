package org.huiyin.petition.work;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;

/** As which file a list leaves the house. */
public enum ExportFormat {
    CSV("text/csv;charset=utf-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Its code, which is also the end of the file's name. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ExportFormat> of(String code) {
        return Arrays.stream(values()).filter(format -> format.code().equals(code)).findFirst();
    }

    /** @throws InvalidInput field {@code format} if it is none */
    public static ExportFormat read(@Nullable String code) {
        return of(code == null ? "" : code).orElseThrow(() -> InvalidInput.of("format", "runtime.not-one-of", "csv, xlsx"));
    }

    Lines lines(OutputStream out) throws IOException {
        return switch (this) {
            case CSV -> new CsvLines(out);
            case XLSX -> new XlsxLines(out);
        };
    }
}
