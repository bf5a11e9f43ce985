package org.huiyin.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.huiyin.runtime.Words;
import org.jspecify.annotations.Nullable;

/** What a notice tells, as typed facts; the sentences around them are found when the paper is made. */
public sealed interface NoticeFacts {

    /** Whom the paper addresses; {@code null} if the petitioner left no clear name (Art 23 ¶2). */
    @Nullable String addressee();

    /** The petition's title in the petitioner's words. */
    String title();

    String petitionNumber();

    Issuer issuer();

    default NoticeKind kind() {
        return switch (this) {
            case Receipt receipt -> NoticeKind.RECEIPT;
            case Acceptance acceptance -> NoticeKind.ACCEPTANCE;
            case Extension extension -> NoticeKind.EXTENSION;
            case Opinion opinion -> NoticeKind.OPINION;
        };
    }

    /**
     * The petition has been registered (Art 21, 22).
     *
     * @param receivedAt   legal time
     * @param channel      words for the channel it came by
     * @param routeDue     last day to route it (Art 22); {@code null} where no term runs
     * @param confidential whether the petitioner asked for his name to be kept
     */
    record Receipt(@Nullable String addressee, String title, String petitionNumber, Issuer issuer,
            Instant receivedAt, Words channel, @Nullable LocalDate routeDue, boolean confidential) implements NoticeFacts {}

    /**
     * The organ takes the matter on (Art 23).
     *
     * @param receivedOn day the issuing organ received it
     * @param handleDue  last day to answer (Art 34); {@code null} on paths without that term
     */
    record Acceptance(@Nullable String addressee, String title, String petitionNumber, Issuer issuer,
            LocalDate receivedOn, LocalDate acceptedOn, Procedure procedure, @Nullable LocalDate handleDue) implements NoticeFacts {}

    /** The term is extended once, by at most 30 days (Art 34). */
    record Extension(@Nullable String addressee, String title, String petitionNumber, Issuer issuer,
            String reason, LocalDate oldDue, LocalDate newDue, int days, String approver) implements NoticeFacts {}

    /**
     * The answer (Art 32) with the right of review (Art 35).
     *
     * @param reviewOrgan name of the organ above that reviews; {@code null} prints "the organ one level above"
     * @param reviewDays  30 by the Regulations; 0 where the answer opens no review, as to a suggestion
     */
    record Opinion(@Nullable String addressee, String title, String petitionNumber, Issuer issuer,
            List<Claim> claims, @Nullable String reviewOrgan, int reviewDays) implements NoticeFacts {

        public Opinion {
            claims = List.copyOf(claims);
        }
    }

    /** One claim and its answer; a petition with several claims is answered claim by claim. */
    record Claim(String claim, String facts, Outcome outcome, String basis, String opinion) {}

    /** The three answers of Art 32. */
    enum Outcome { SUPPORT, EXPLAIN, NOT_SUPPORT }
}
