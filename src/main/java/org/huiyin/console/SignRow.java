package org.huiyin.console;

import java.time.LocalDate;
import org.huiyin.petition.Status;
import org.huiyin.petition.file.WaitingDraft;
import org.jspecify.annotations.Nullable;

/**
 * One draft that waits for a head.
 *
 * @param longer until when the handling is extended by it; {@code null} for other drafts, and for days that the law does not allow
 */
public record SignRow(WaitingDraft waiting, @Nullable LocalDate longer) {

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
