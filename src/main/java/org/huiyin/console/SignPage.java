package org.huiyin.console;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.petition.Status;
import org.huiyin.petition.file.DraftsToSign.Waiting;
import org.huiyin.runtime.Words;
import org.huiyin.web.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * The drafts that wait for a head.
 *
 * @param sheet   what was chosen, where the form came back
 * @param results what became of those that were ticked; empty before anything was sent
 * @param sent    whether the form has been sent
 */
public record SignPage(List<Row> rows, Sheet sheet, List<Signed> results, boolean sent) {

    /**
     * What became of a draft that was ticked.
     *
     * @param words why it was not signed; {@code null} if it was
     */
    public record Signed(String number, String kind, @Nullable Words words) {}

    /**
     * One draft.
     *
     * @param longer until when the handling is extended by it; {@code null} for other drafts, and for days that the law does not allow
     */
    public record Row(Waiting waiting, @Nullable LocalDate longer) {

        /** What names it in the form. */
        public String code() {
            return waiting.number() + '-' + waiting.draft().kind();
        }

        public boolean extension() {
            return waiting.draft().kind().equals("extension");
        }

        /** Whether the head has to say whether a suggestion is adopted (Art 29). */
        public boolean studied() {
            return waiting.status() == Status.STUDY && !extension();
        }

        public String act(String code) {
            return "/console/petitions/" + waiting.number() + "/do/" + code;
        }
    }
}
