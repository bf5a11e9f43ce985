package org.huiyin.coordination.mediation;

import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The office finds whether a point was done. */
@Component
public class KeepPoints {

    private final MediationBook book;
    private final Doing doing;

    KeepPoints(MediationBook book, Doing doing) {
        this.book = book;
        this.doing = doing;
    }

    /** What it found, and how. */
    public record PointFinding(@Nullable Integer version, @Nullable Boolean done, @Nullable String words) {}

    /** @throws InvalidInput naming every field at fault; on {@code number} if there is no such point, or it was found done before */
    @Needs(Right.MEDIATE)
    @Transactional
    public Optional<Mediation> tell(Actor actor, long id, int number, PointFinding finding) {
        return OfOffice.act(book, actor, id, finding.version(), MediationAct.DONE, held -> doing.tell(held, number, new Doing.Told(finding.done(), finding.words()), null, actor.account()));
    }
}
