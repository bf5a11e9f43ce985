package org.huiyin.notice;

import java.util.List;
import java.util.NoSuchElementException;
import org.huiyin.document.StoredFile;
import org.huiyin.runtime.IdBlocks;
import org.huiyin.runtime.LegalTime;
import org.huiyin.runtime.Question;
import org.springframework.stereotype.Component;

/** Issues notices and hands out their papers. */
@Component
public final class Notices {

    private final NoticeRows rows;
    private final NoticeNumbers numbers;
    private final SealedFacts sealing;
    private final KeepPaper keeping;
    private final IdBlocks ids;
    private final LegalTime legalTime;

    Notices(NoticeRows rows, NoticeNumbers numbers, SealedFacts sealing, KeepPaper keeping, IdBlocks ids, LegalTime legalTime) {
        this.rows = rows;
        this.numbers = numbers;
        this.sealing = sealing;
        this.keeping = keeping;
        this.ids = ids;
        this.legalTime = legalTime;
    }

    /**
     * Takes down what is to be told, in the caller's transaction. Numbers have no gaps, so the series of this unit, kind and year is
     * locked from here on: call this last before the commit. A receipt carries the petition's number and locks nothing.
     *
     * @param unit   id of the issuing organisation
     * @param sealed whether the matter is; sealed matters have a series of their own, so that a gap tells nothing
     */
    public Notice issue(long petition, String petitionNumber, String unit, boolean sealed, NoticeFacts facts) {
        long id = ids.next();
        var issuedAt = legalTime.instant();
        var secret = sealing.seal(id, facts);
        var kind = facts.kind();
        var number = switch (kind) {
            case RECEIPT -> petitionNumber;
            case ACCEPTANCE, EXTENSION, OPINION -> {
                int year = issuedAt.atZone(LegalTime.ZONE).getYear();
                yield numbers.write(facts.issuer().name(), kind, year, sealed, rows.takeNumber(unit, kind, year, sealed));
            }
        };
        var notice = new Notice(id, kind, petition, number, unit, issuedAt, null, null);
        rows.add(notice, secret);
        return notice;
    }

    /** The notices of a petition, oldest first. */
    public List<Notice> of(long petition) {
        return rows.of(petition);
    }

    /** The same, to be asked together with other things. */
    public Question<Notice> questionOf(long petition) {
        return rows.asked(petition);
    }

    /**
     * The paper: made on first view, and these same bytes ever after. Belongs to the petition, so
     * {@link org.huiyin.document.Documents#petitionOf} knows it.
     *
     * @throws NoSuchElementException if there is no such notice
     */
    public StoredFile paper(long notice) {
        return keeping.paperOf(rows.find(notice).orElseThrow());
    }
}
