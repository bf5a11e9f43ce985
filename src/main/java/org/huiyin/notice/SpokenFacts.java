package org.huiyin.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huiyin.notice.Field.Type;
import org.huiyin.runtime.LegalTime;

/** The facts of a paper as they are said in it, by placeholder: what every paper knows, and its fields. */
final class SpokenFacts {

    /** What every paper can show, whatever its kind. */
    static final List<String> COMMON = List.of("title", "petition", "issuer", "issued", "phone", "address");

    private static final Map<String, Field> FIELDS = Arrays.stream(Field.values()).collect(Collectors.toMap(Field::placeholder, Function.identity()));

    private final Notice notice;
    private final NoticeFacts facts;
    private final Voice voice;

    SpokenFacts(Notice notice, NoticeFacts facts, Voice voice) {
        this.notice = notice;
        this.facts = facts;
        this.voice = voice;
    }

    NoticeKind kind() {
        return facts.kind();
    }

    Optional<String> say(String placeholder) {
        return switch (placeholder) {
            case "title" -> Optional.of(facts.title());
            case "petition" -> Optional.of(facts.petitionNumber());
            case "issuer" -> Optional.of(facts.issuer().name());
            case "issued" -> Optional.of(date(LocalDate.ofInstant(notice.issuedAt(), LegalTime.ZONE)));
            case "phone" -> Optional.of(facts.issuer().phone());
            case "address" -> Optional.of(facts.issuer().address());
            default -> Optional.ofNullable(FIELDS.get(placeholder)).flatMap(field -> Optional.ofNullable(facts.values().get(field)).map(value -> say(field, value)));
        };
    }

    static boolean isField(String placeholder) {
        return FIELDS.containsKey(placeholder);
    }

    private String say(Field field, String value) {
        if (value.startsWith(Writing.KEY)) {
            return voice.say(value.substring(Writing.KEY.length()));
        }
        if (field.holds(Type.DAY)) {
            return date(LocalDate.parse(value));
        }
        return field.holds(Type.MOMENT) ? time(Instant.parse(value)) : value;
    }

    private String date(LocalDate date) {
        return voice.say("notice.date", Integer.toString(date.getYear()), Integer.toString(date.getMonthValue()), Integer.toString(date.getDayOfMonth()));
    }

    private String time(Instant instant) {
        var at = instant.atZone(LegalTime.ZONE);
        return voice.say("notice.time", date(at.toLocalDate()), Integer.toString(at.getHour()), "%02d".formatted(at.getMinute()));
    }
}
