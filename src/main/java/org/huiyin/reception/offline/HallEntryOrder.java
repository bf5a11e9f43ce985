package org.huiyin.reception.offline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.huiyin.reception.Reception;
import org.huiyin.reception.batch.BatchOrder;
import org.huiyin.reception.hall.TalkOrder;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;

/**
 * What was written down without network: who came, or what was said.
 *
 * @param id        a UUID made on the device; the same one is taken once, however often it comes
 * @param kind      arrival or talk
 * @param writtenAt when it was written; on the day, and at most five minutes ahead
 * @param number    under which they are registered, {@code R12-34} or its last part
 * @param arrival   of a conversation: id of the arrival that was written before
 * @param paper     number on the slip of paper that they were given; of a conversation, whom it was with where nothing else says so
 * @param room      where they were heard
 * @param visitor   who came without having registered
 * @param talk      what was said
 */
public record HallEntryOrder(@Nullable String id, @Nullable String kind, @Nullable Instant writtenAt, @Nullable String number, @Nullable String arrival, @Nullable String paper, @Nullable Integer room,
        @Nullable BatchOrder visitor, @Nullable TalkOrder talk) {

    /** How far the clock of a device may be ahead. */
    static final Duration AHEAD = Duration.ofMinutes(5);
    private static final Pattern UUIDS = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern NUMBER = Pattern.compile("(?:R(\\d{1,18})-)?(\\d{1,9})");
    private static final int LONGEST_PAPER = 20;

    public HallEntryOrder {
        id = said(id) == null ? null : said(id).toLowerCase(Locale.ROOT);
        arrival = said(arrival) == null ? null : said(arrival).toLowerCase(Locale.ROOT);
        number = said(number) == null ? null : said(number).replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        paper = said(paper) == null ? null : said(paper).toUpperCase(Locale.ROOT);
    }

    /** What can be told of it alone. @param now the moment at which it came in */
    Checks checks(Reception day, Instant now) {
        var talks = EntryKind.TALK.code().equals(kind);
        var checks = new Checks().required("id", id, 100).matching("id", id, UUIDS, "reception.offline.id").matching("arrival", arrival, UUIDS, "reception.offline.id")
                .required("kind", kind, 20).oneOf("kind", kind, EntryKind.codes()).present("writtenAt", writtenAt)
                .that(writtenAt == null || day(writtenAt).equals(day.day()) && !writtenAt.isAfter(now.plus(AHEAD)), "writtenAt", "reception.offline.written-at", day.day())
                .that(number == null || seq(day.id()).isPresent(), "number", "reception.offline.number").optional("paper", paper, LONGEST_PAPER);
        return talks ? checks.present("talk", talk).that(number != null || arrival != null || paper != null, "number", "reception.offline.whom")
                : checks.that((number == null) != (visitor == null), "number", "reception.offline.who").that(arrival == null, "arrival", "reception.offline.who");
    }

    /** In which order they registered for that day, by their number; nothing where it is of another one. */
    Optional<Integer> seq(long reception) {
        var typed = NUMBER.matcher(Objects.requireNonNullElse(number, ""));
        return typed.matches() && (typed.group(1) == null || typed.group(1).equals(Long.toString(reception))) ? Optional.of(Integer.valueOf(typed.group(2))) : Optional.empty();
    }

    UUID key() {
        return UUID.fromString(Objects.requireNonNull(id));
    }

    @Nullable UUID arrivalKey() {
        return arrival == null ? null : UUID.fromString(arrival);
    }

    EntryKind what() {
        return EntryKind.of(Objects.requireNonNull(kind));
    }

    Instant at() {
        return Objects.requireNonNull(writtenAt);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, LegalTime.ZONE);
    }

    private static @Nullable String said(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
