package org.huiyin.interop.open;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huiyin.reception.Reception;
import org.huiyin.runtime.LegalTime;

/** Reception days as a calendar (RFC 5545): text escaped, lines folded at 75 octets. */
final class CalendarText {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final String BREAK = "\r\n";
    private static final int OCTETS = 75;

    private CalendarText() {}

    static String of(String name, List<Reception> days, Function<Reception, String> title, String house) {
        return days.stream().map(day -> event(day, title.apply(day), house)).collect(Collectors.joining("", "BEGIN:VCALENDAR" + BREAK + "VERSION:2.0" + BREAK + "PRODID:-//huiyin//receptions//ZH" + BREAK + fold("X-WR-CALNAME:" + escaped(name)),
                "END:VCALENDAR" + BREAK));
    }

    private static String event(Reception day, String title, String house) {
        var place = day.detailedAt() == null ? "" : fold("LOCATION:" + escaped(String.valueOf(day.place())));
        return "BEGIN:VEVENT" + BREAK + fold("UID:reception-" + day.id() + "@" + URI.create(house).getHost()) + fold("DTSTAMP:" + STAMP.format(day.changedAt())) + fold("SEQUENCE:" + day.version())
                + fold("DTSTART:" + moment(day.day(), day.begins())) + fold("DTEND:" + moment(day.day(), day.ends())) + fold("SUMMARY:" + escaped(title))
                + fold("DESCRIPTION:" + escaped(String.join("\n", day.leaders()))) + place + fold("URL:" + house + "/receptions/" + day.id())
                + fold("STATUS:" + (day.cancelledAt() == null ? "CONFIRMED" : "CANCELLED")) + "END:VEVENT" + BREAK;
    }

    private static String moment(LocalDate day, LocalTime hour) {
        return STAMP.format(day.atTime(hour).atZone(LegalTime.ZONE));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\r\n", "\n").replace("\n", "\\n");
    }

    private static String fold(String line) {
        var folded = new StringBuilder();
        var octets = 0;
        for (var sign : line.codePoints().toArray()) {
            var weight = sign < 0x80 ? 1 : sign < 0x800 ? 2 : sign < 0x10000 ? 3 : 4;
            if (octets + weight > OCTETS) {
                folded.append(BREAK).append(' ');
                octets = 1;
            }
            folded.appendCodePoint(sign);
            octets += weight;
        }
        return folded.append(BREAK).toString();
    }
}
