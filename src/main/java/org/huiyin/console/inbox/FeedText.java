package org.huiyin.console.inbox;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.huiyin.petition.work.DueFeed.Due;

/** Numbers and dates as programs outside read them. All that is filled in is a number, a date or a word of ours, so nothing needs escaping. */
final class FeedText {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final String LINE = "\r\n";

    private FeedText() {}

    /** Each date as a whole day; what has none is not in a calendar. */
    static String calendar(List<Due> dues, String word, Instant now) {
        return dues.stream().filter(due -> due.due() != null).map(due -> String.join(LINE, "BEGIN:VEVENT", "UID:" + due.number() + "@huiyin", "DTSTAMP:" + STAMP.format(now),
                "DTSTART;VALUE=DATE:" + due.due().format(DateTimeFormatter.BASIC_ISO_DATE), "SUMMARY:" + due.number() + ' ' + word, "TRANSP:TRANSPARENT", "END:VEVENT", ""))
                .collect(Collectors.joining("", "BEGIN:VCALENDAR" + LINE + "VERSION:2.0" + LINE + "PRODID:-//huiyin//due//ZH" + LINE, "END:VCALENDAR" + LINE));
    }

    static String atom(List<Due> dues, String word, String house, Instant now) {
        var moved = dues.stream().map(Due::updatedAt).max(Comparator.naturalOrder()).orElse(now).truncatedTo(ChronoUnit.SECONDS);
        return dues.stream().map(due -> "<entry><id>urn:huiyin:petition:%1$s</id><title>%1$s%2$s</title><updated>%3$s</updated><link href=\"%4$s/console/petitions/%1$s\"/></entry>"
                .formatted(due.number(), due.due() == null ? "" : ' ' + word + ' ' + due.due(), due.updatedAt().truncatedTo(ChronoUnit.SECONDS), house))
                .collect(Collectors.joining("\n", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\"><id>urn:huiyin:due</id><title>" + word
                        + "</title><author><name>huiyin</name></author><updated>" + moved + "</updated>\n", "\n</feed>\n"));
    }
}
