package org.huiyin.petition.file;

import java.util.Optional;
import org.huiyin.access.reading.Readings;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.notice.NoticeKind;
import org.huiyin.notice.PreviewNotice;
import org.huiyin.petition.Action;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.lifecycle.Door;
import org.huiyin.petition.lifecycle.PetitionLifecycle;
import org.huiyin.runtime.Facts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows what the petitioner will get before an act is taken: the act decides as it would, the press prints as it would, and nothing is kept. */
@Component
public class PreviewPapers {

    private final Door door;
    private final PreviewNotice press;
    private final ReadFile files;
    private final Readings readings;

    PreviewPapers(Door door, PreviewNotice press, ReadFile files, Readings readings) {
        this.door = door;
        this.press = press;
        this.files = files;
        this.readings = readings;
    }

    /**
     * The papers to the petitioner in one file, marked as a preview.
     *
     * @param pdf     {@code null} if the act tells the petitioner nothing in writing, or cannot be taken
     * @param stopped why it cannot be taken; {@code null} if it can
     */
    public record Preview(byte @Nullable [] pdf, @Nullable Outcome stopped) {}

    /** Whether that action may write something to the petitioner. */
    public static boolean tells(Action action) {
        return action == Action.DRAFT || PetitionLifecycle.ROWS.stream().filter(row -> row.action() == action).flatMap(row -> row.papers().stream())
                .anyMatch(paper -> paper.kinds().stream().anyMatch(NoticeKind::told));
    }

    /**
     * What that action would tell the petitioner. A draft is shown as if it were signed as it stands. The name is on it, so the look is written down as one at an addressed paper.
     *
     * @throws org.huiyin.runtime.InvalidInput naming each field at fault, as the act itself
     */
    @Needs(Right.READ_FILE)
    public Optional<Preview> of(Actor actor, String number, Action action, Facts facts) {
        return files.inSight(actor, number).map(row -> {
            var rehearsed = door.rehearse(actor, number, action, action == Action.DRAFT ? Action.ISSUE_OPINION : action, facts);
            var told = rehearsed.papers().stream().filter(paper -> paper.kind().told()).toList();
            readings.record(actor, row.id(), number, told.isEmpty() ? "file" : "addressed-paper", "preview", null);
            return new Preview(told.isEmpty() ? null : press.print(told), rehearsed.stopped());
        });
    }
}
