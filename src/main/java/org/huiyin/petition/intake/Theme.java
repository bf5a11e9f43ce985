package org.huiyin.petition.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A way in for one theme and a limited time.
 *
 * @param slug         its name in addresses
 * @param closes       the last day on which something comes in
 * @param categories   codes it takes; one of the first level means all below it
 * @param organisation id of whom to ask
 * @param closedAt     when it was ended before its time
 * @param origins      sites that may show its entry in a frame, such as {@code https://www.example.gov.cn}
 */
public record Theme(String slug, String titleZh, @Nullable String titleEn, @Nullable String aboutZh, @Nullable String aboutEn, LocalDate opens, LocalDate closes, List<String> categories,
        String organisation, @Nullable Instant closedAt, List<String> origins) {

    /** Where it stands in its time. */
    public enum State {
        AHEAD, OPEN, OVER;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?");

    /** Whether a theme could have that name. */
    static boolean wellFormed(String slug) {
        return SLUG.matcher(slug).matches();
    }

    static Theme read(ResultSet row, int n) throws SQLException {
        var closed = row.getTimestamp("closed_at");
        return new Theme(row.getString("slug"), row.getString("title_zh"), row.getString("title_en"), row.getString("about_zh"), row.getString("about_en"), row.getObject("opens", LocalDate.class),
                row.getObject("closes", LocalDate.class), List.of((String[]) row.getArray("categories").getArray()), row.getString("organisation"), closed == null ? null : closed.toInstant(),
                List.of((String[]) row.getArray("origins").getArray()));
    }

    public State state(LocalDate day) {
        return closedAt != null || day.isAfter(closes) ? State.OVER : day.isBefore(opens) ? State.AHEAD : State.OPEN;
    }

    public boolean takes(String category) {
        return categories.stream().anyMatch(category::startsWith);
    }

    /** @param english whether the reader reads English; Chinese where nothing English was written */
    public String title(boolean english) {
        return english && titleEn != null ? titleEn : titleZh;
    }

    public @Nullable String about(boolean english) {
        return english && aboutEn != null ? aboutEn : aboutZh;
    }
}
