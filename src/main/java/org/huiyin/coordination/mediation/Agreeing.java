package org.huiyin.coordination.mediation;

import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sides consent to the exact text; with the second consent its points are owed. The caller holds the mediation, so a text cannot change under a consent. */
@Component
record Agreeing(MediationBook book, TextRows texts, PointRows points) {

    /**
     * @param sha256    of the text that the side saw
     * @param signature strokes; {@code null} where the code stands for it
     * @throws InvalidInput on {@code sha256} if the text is another by now, or was consented to before
     */
    Mediation agree(Mediation held, Side side, @Nullable String sha256, @Nullable String signature, String by) {
        new Checks().required("sha256", sha256, 64).complain();
        var text = texts.last(held).filter(last -> last.sha256().equals(sha256)).orElseThrow(() -> InvalidInput.of("sha256", "coordination.mediation.text-changed"));
        if (!texts.agree(held, text, side, by, signature, book.time().instant())) {
            throw InvalidInput.of("sha256", "coordination.mediation.agreed-before");
        }
        var now = book.write(held, by, MediationAct.AGREED_TO, side.code() + ' ' + text.seq(), null);
        if (!text.by(side.other())) {
            return now;
        }
        points.add(held, text.points());
        book.telling().both(now, "agreed", "");
        return book.to(now, MediationState.AGREED);
    }
}
