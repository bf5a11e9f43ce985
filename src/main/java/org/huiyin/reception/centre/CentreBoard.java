package org.huiyin.reception.centre;

import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What hangs in the hall of a centre: which number is called to which window, and how long the others wait. No names, no matters; anybody may look. */
@Component
public class CentreBoard {

    private final CentreRows rows;
    private final CentreWaiting waiting;
    private final LegalTime time;
    private final JdbcClient jdbc;

    CentreBoard(CentreRows rows, CentreWaiting waiting, LegalTime time, JdbcClient jdbc) {
        this.rows = rows;
        this.waiting = waiting;
        this.time = time;
        this.jdbc = jdbc;
    }

    /** A window. @param called the number that is called or there; {@code null} where it is free */
    public record WindowDoor(int window, String title, Line line, boolean opened, @Nullable String called, @Nullable Instant since) {}

    /** A line. @param minutes about how long the last of them waits */
    public record LineUp(Line line, int waiting, int minutes) {}

    /** Everything in the hall of a day. */
    public record Hall(Centre centre, List<WindowDoor> windows, List<LineUp> lines, List<WindowDoor> latest) {

        /** Changes whenever anything that is shown does. */
        public String version() {
            return Integer.toHexString(Objects.hash(windows, lines));
        }
    }

    /** Nothing if there is no such centre. */
    public Optional<Hall> look(long centre) {
        return rows.find(centre).map(there -> {
            var windows = windows(centre);
            return new Hall(there, windows, lines(centre, time.today(), windows),
                    windows.stream().filter(window -> window.since() != null).sorted(Comparator.comparing((WindowDoor window) -> Objects.requireNonNull(window.since())).reversed()).limit(3).toList());
        });
    }

    private List<WindowDoor> windows(long centre) {
        return jdbc.sql("""
                select w.*, t.line as called_line, t.number as called_number, t.called_at
                  from centre_window w left join centre_ticket t on t.centre = w.centre and t.at_window = w.number and t.state = 'called'
                 where w.centre = ? and w.ended_on is null order by w.number""").param(centre).query((row, n) -> {
                     var since = row.getTimestamp("called_at");
                     var line = Line.of(row.getString("called_line"));
                     var number = row.getInt("called_number");
                     return new WindowDoor(row.getInt("number"), row.getString("title"), Line.of(row.getString("line")).orElseThrow(), row.getBoolean("opened"),
                             line.map(called -> "%s%03d".formatted(called.letter(), number)).orElse(null), since == null ? null : since.toInstant());
                 }).list();
    }

    private List<LineUp> lines(long centre, LocalDate today, List<WindowDoor> windows) {
        var took = waiting.taken(centre, today);
        return jdbc.sql("select line, count(*) from centre_ticket where centre = ? and day = ? and state = 'waiting' group by line order by line").params(centre, Date.valueOf(today)).query((row, n) -> {
            var line = Line.of(row.getString(1)).orElseThrow();
            var open = windows.stream().filter(window -> window.opened() && (window.line() == line || window.line() == Line.ANY)).count();
            return new LineUp(line, row.getInt(2), (int) Math.ceil(took.multipliedBy(row.getInt(2)).toSeconds() / 60.0 / Math.max(1, open)));
        }).list();
    }
}
