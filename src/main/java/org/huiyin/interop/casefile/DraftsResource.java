package org.huiyin.interop.casefile;

import java.time.LocalDate;
import org.huiyin.actor.Actor;
import org.huiyin.interop.Items;
import org.huiyin.petition.Status;
import org.huiyin.petition.file.DraftsToSign;
import org.huiyin.petition.file.PetitionFile;
import org.huiyin.petition.file.WaitingDraft;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What waits for the head's signature, nearest dates first, at most thirty. Each is signed with the version that stands here, by its own act or several at once ({@link SignResource}). */
@RestController
class DraftsResource {

    /** {@code due}: the next date of the petition; {@code handled}: the last day of handling, none where none runs. */
    record DraftToSign(String number, String title, int version, Status status, @Nullable LocalDate due, @Nullable LocalDate handled, PetitionFile.DraftSheet draft) {

        static DraftToSign of(WaitingDraft waiting) {
            return new DraftToSign(waiting.number(), waiting.title(), waiting.version(), waiting.status(), waiting.nextDue(), waiting.handled(), waiting.draft());
        }
    }

    private final DraftsToSign drafts;

    DraftsResource(DraftsToSign drafts) {
        this.drafts = drafts;
    }

    @GetMapping("/api/v1/staff/drafts")
    Items<DraftToSign> waiting(Actor actor) {
        return Items.all(drafts.of(actor).stream().map(DraftToSign::of).toList());
    }
}
