package org.huiyin.notice;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a paper tells; the sentences around it are found when the paper is made.
 *
 * @param addressee whom it addresses; {@code null} if the petitioner left no clear name (Art 23 ¶2), or between units
 * @param title     the petition's title in the petitioner's words
 * @param values    what stands in each field, as {@link Writing} writes it
 * @param claims    the answers, where the kind answers claim by claim
 */
public record NoticeFacts(NoticeKind kind, @Nullable String addressee, String title, String petitionNumber, Issuer issuer,
        Map<Field, String> values, List<Claim> claims) {

    public NoticeFacts {
        values = Map.copyOf(values);
        claims = List.copyOf(claims);
    }

    /** Begins a paper of a kind about a petition. */
    public static Writing of(NoticeKind kind, Issuer issuer, String petitionNumber, String title) {
        return new Writing(kind, issuer, petitionNumber, title);
    }

    /** @throws IllegalStateException naming kind and field if the paper would not say what its kind must say */
    void requireComplete() {
        for (var field : kind.required()) {
            if (!values.containsKey(field)) {
                throw lacking(field.name());
            }
        }
        if (kind.answersClaims() && claims.isEmpty()) {
            throw lacking("claims");
        }
    }

    private IllegalStateException lacking(String what) {
        return new IllegalStateException("a paper of kind %s lacks %s".formatted(kind, what));
    }

    /** One claim and its answer; a petition with several claims is answered claim by claim. */
    public record Claim(String claim, String facts, Outcome outcome, String basis, String opinion) {}

    /** The three answers of Art 32. */
    public enum Outcome { SUPPORT, EXPLAIN, NOT_SUPPORT }
}
