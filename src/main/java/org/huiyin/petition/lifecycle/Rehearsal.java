package org.huiyin.petition.lifecycle;

import java.util.List;
import org.huiyin.notice.NoticeFacts;
import org.huiyin.petition.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What an act would write, had it been taken.
 *
 * @param papers  the papers, in the order of the act
 * @param stopped why it could not be taken; {@code null} if nothing stands in the way
 */
public record Rehearsal(List<NoticeFacts> papers, @Nullable Outcome stopped) {

    static Rehearsal stopped(Outcome by) {
        return new Rehearsal(List.of(), by);
    }
}
