package org.huiyin.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.huiyin.notice.Field.Type;
import org.huiyin.runtime.Words;
import org.jspecify.annotations.Nullable;

/** Writes down the facts of a paper, field by field. What is {@code null} or blank is left out; the last value of a field counts. */
public final class Writing {

    /** Stands before a message key, where a field may hold either words or a text; no text contains it. */
    static final String KEY = "\u0002";

    private final NoticeKind kind;
    private final Issuer issuer;
    private final String petitionNumber;
    private final String title;
    private final Map<Field, String> values = new EnumMap<>(Field.class);
    private List<NoticeFacts.Claim> claims = List.of();
    private @Nullable String addressee;

    Writing(NoticeKind kind, Issuer issuer, String petitionNumber, String title) {
        this.kind = kind;
        this.issuer = issuer;
        this.petitionNumber = petitionNumber;
        this.title = title;
    }

    public Writing to(@Nullable String addressee) {
        this.addressee = addressee;
        return this;
    }

    public Writing text(Field field, @Nullable String text) {
        return put(field, Type.TEXT, text == null || text.isBlank() ? null : text.replace(KEY, ""));
    }

    public Writing day(Field field, @Nullable LocalDate day) {
        return put(field, Type.DAY, day);
    }

    public Writing moment(Field field, @Nullable Instant moment) {
        return put(field, Type.MOMENT, moment);
    }

    public Writing number(Field field, int number) {
        return put(field, Type.NUMBER, number);
    }

    /** @param words without arguments: only the key is kept */
    public Writing words(Field field, @Nullable Words words) {
        if (words != null && !words.args().isEmpty()) {
            throw new IllegalArgumentException("words with gaps cannot stand in a field: " + words.key());
        }
        return put(field, Type.WORDS, words == null ? null : KEY + words.key());
    }

    public Writing claims(List<NoticeFacts.Claim> claims) {
        this.claims = claims;
        return this;
    }

    public NoticeFacts done() {
        return new NoticeFacts(kind, addressee, title, petitionNumber, issuer, values, claims);
    }

    private Writing put(Field field, Type type, @Nullable Object value) {
        if (!field.holds(type)) {
            throw new IllegalArgumentException("%s holds no %s".formatted(field, type));
        }
        if (value != null) {
            values.put(field, value.toString());
        }
        return this;
    }
}
