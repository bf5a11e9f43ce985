package org.huiyin.notice;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.huiyin.runtime.IdBlocks;
import org.huiyin.runtime.LegalTime;
import org.springframework.stereotype.Component;

/** Takes notices down, each under the next number of its series; all series are taken in one order. */
@Component
final class WriteNotices {

    private static final Comparator<NoticeFacts> SERIES = Comparator.comparing((NoticeFacts facts) -> facts.issuer().unit()).thenComparing(NoticeFacts::kind);

    private final NoticeRows rows;
    private final NoticeNumbers numbers;
    private final SealedFacts sealing;
    private final IdBlocks ids;
    private final LegalTime legalTime;

    WriteNotices(NoticeRows rows, NoticeNumbers numbers, SealedFacts sealing, IdBlocks ids, LegalTime legalTime) {
        this.rows = rows;
        this.numbers = numbers;
        this.sealing = sealing;
        this.ids = ids;
        this.legalTime = legalTime;
    }

    List<Notice> write(long petition, String petitionNumber, boolean sealed, List<NoticeFacts> facts) {
        facts.forEach(NoticeFacts::requireComplete);
        var issuedAt = legalTime.instant();
        var issued = new Notice[facts.size()];
        IntStream.range(0, issued.length).boxed().sorted(Comparator.comparing(facts::get, SERIES))
                .forEach(i -> issued[i] = add(petition, petitionNumber, sealed, facts.get(i), issuedAt));
        return List.of(issued);
    }

    private Notice add(long petition, String petitionNumber, boolean sealed, NoticeFacts facts, Instant issuedAt) {
        var kind = facts.kind();
        var unit = facts.issuer().unit();
        var number = kind == NoticeKind.RECEIPT ? petitionNumber : numbers.next(facts.issuer(), kind, issuedAt, sealed);
        var notice = new Notice(ids.next(), kind, petition, number, unit, issuedAt, null, null);
        rows.add(notice, sealing.seal(notice.id(), facts));
        return notice;
    }
}
