package org.huiyin.interop.messages;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;

/** Reads the times of source files as local time (+08:00): written out in several forms, a date alone, or a spreadsheet's count of days. */
final class SourceTime {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})\\D(\\d{1,2})\\D(\\d{1,2})\\D?(?:[\\sT]*(\\d{1,2}):(\\d{1,2})(?::(\\d{1,2})(?:\\.\\d+)?)?)?");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}(\\.\\d+)?");
    /** Spreadsheets count a day that never was, 29 February 1900; from March on this makes their day 0. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final BigDecimal SECONDS_A_DAY = BigDecimal.valueOf(86_400);
    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2100;

    private SourceTime() {}

    /** The moment, or nothing if the text is none: a wrong form, a day that does not exist, a year before 1949 or after 2100. */
    static Optional<Instant> read(String text) {
        return local(text.strip()).filter(at -> at.getYear() >= FIRST_YEAR && at.getYear() <= LAST_YEAR)
                .map(at -> at.atZone(LegalTime.ZONE).toInstant());
    }

    private static Optional<LocalDateTime> local(String text) {
        if (SERIAL.matcher(text).matches()) {
            var seconds = new BigDecimal(text).multiply(SECONDS_A_DAY).setScale(0, RoundingMode.HALF_UP).longValueExact();
            return Optional.of(DAY_ZERO.atStartOfDay().plusSeconds(seconds));
        }
        var written = WRITTEN.matcher(text);
        return written.matches() ? moment(written) : Optional.empty();
    }

    private static Optional<LocalDateTime> moment(Matcher m) {
        try {
            return Optional.of(LocalDateTime.of(number(m.group(1)), number(m.group(2)), number(m.group(3)), number(m.group(4)), number(m.group(5)), number(m.group(6))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
