package org.huiyin.notice;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.huiyin.document.StoredFile;
import org.huiyin.runtime.Question;
import org.springframework.stereotype.Component;

/** Issues notices and hands out their papers. */
@Component
public final class Notices {

    private final WriteNotices writing;
    private final NoticeRows rows;
    private final KeepPaper keeping;
    private final PrintEnvelope envelopes;

    Notices(WriteNotices writing, NoticeRows rows, KeepPaper keeping, PrintEnvelope envelopes) {
        this.writing = writing;
        this.rows = rows;
        this.keeping = keeping;
        this.envelopes = envelopes;
    }

    /**
     * Takes down what is to be told, in the caller's transaction. Numbers have no gaps, so the series of this unit, kind and year is
     * locked from here on: call this last before the commit. A receipt carries the petition's number and locks nothing.
     *
     * @param sealed whether the matter is; sealed matters have a series of their own, so that a gap tells nothing
     * @throws IllegalStateException if the facts lack what their kind must tell
     */
    public Notice issue(long petition, String petitionNumber, boolean sealed, NoticeFacts facts) {
        return issueAll(petition, petitionNumber, sealed, List.of(facts)).getFirst();
    }

    /**
     * Takes down several papers at once, answered in the order given. The series are locked in one order for everybody, so that no two
     * transactions wait for each other; therefore a transaction that issues more than one paper must issue them together.
     */
    public List<Notice> issueAll(long petition, String petitionNumber, boolean sealed, List<NoticeFacts> facts) {
        return writing.write(petition, petitionNumber, sealed, facts);
    }

    public Optional<Notice> find(long id) {
        return rows.find(id);
    }

    /** The notices of a petition, oldest first. */
    public List<Notice> of(long petition) {
        return rows.of(petition);
    }

    /** Takes away what the notices of a petition say, with their papers; their numbers stay, for a series has no gaps. */
    public void erase(long petition) {
        rows.erase(petition);
    }

    /** The same as {@link #of}, to be asked together with other things. */
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
        return keeping.paperOf(rows.find(notice).orElseThrow(), PaperForm.PDF);
    }

    /**
     * The same for Word, in the template that its unit has on first view.
     *
     * @throws NoSuchElementException if there is no such notice
     */
    public StoredFile word(long notice) {
        return keeping.paperOf(rows.find(notice).orElseThrow(), PaperForm.WORD);
    }

    /**
     * Envelopes for a paper, of the format DL as the post takes it, one a page: whom each goes to, and the issuer as sender. Nothing is kept.
     *
     * @throws NoSuchElementException if there is no such notice
     */
    public byte[] envelopes(long notice, List<Addressee> addressees) {
        return envelopes.print(rows.find(notice).orElseThrow(), addressees);
    }
}
