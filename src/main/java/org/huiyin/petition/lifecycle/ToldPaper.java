package org.huiyin.petition.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyin.notice.Notice;
import org.huiyin.notice.NoticeKind;
import org.huiyin.runtime.LegalTime;

/**
 * A paper that goes to the petitioner, and so to each of a group.
 *
 * @param id     as the file lists it
 * @param number as printed; the petition's own on a receipt
 */
public record ToldPaper(String id, NoticeKind kind, String number, Instant at) {

    private static final Set<NoticeKind> ANSWERS = EnumSet.of(NoticeKind.OPINION, NoticeKind.REPLY, NoticeKind.DUTY_REPLY, NoticeKind.REVIEW_OPINION, NoticeKind.REREVIEW_OPINION);

    /** Those of a petition, oldest first; its receipt is one whether or not anybody has opened it. */
    public static List<ToldPaper> of(Case petition, List<Notice> issued) {
        var receipt = new ToldPaper("receipt-" + petition.id(), NoticeKind.RECEIPT, petition.number(), petition.origin().receivedAt());
        return Stream.concat(Stream.of(receipt), issued.stream().filter(n -> n.kind().told() && n.kind() != NoticeKind.RECEIPT)
                .map(n -> new ToldPaper("notice-" + n.id(), n.kind(), n.number(), n.issuedAt()))).toList();
    }

    public LocalDate day() {
        return LocalDate.ofInstant(at, LegalTime.ZONE);
    }

    /** Whether somebody means this paper who says its id, its number or its kind. */
    public boolean meant(String said) {
        return said.equals(id) || said.equals(number) || said.equals(kind.code());
    }

    /** Whether it is an answer, so that its delivery tells of it (Art 35, 36). */
    public boolean answer() {
        return ANSWERS.contains(kind);
    }
}
