package org.huiyin.coordination.mediation;

import java.time.Instant;
import java.util.List;

/**
 * A text that both are asked to consent to.
 *
 * @param seq    1 for the first; a changed text is the next, and needs both anew
 * @param text   the very words
 * @param sha256 of the words in UTF-8, in hexadecimal: what a consent is given to
 * @param mediator id of whom it names
 * @param agreed which sides have consented to it
 */
public record AgreementText(long id, int seq, String text, String sha256, Instant writtenAt, List<PointSaid> points, long mediator, List<Side> agreed) {

    public AgreementText {
        points = List.copyOf(points);
        agreed = List.copyOf(agreed);
    }

    /** Whether it can still be consented to: another mediator takes another text. */
    boolean stands(Mediation mediation) {
        return mediation.agreedOn() != null || Long.valueOf(mediator).equals(mediation.mediator());
    }

    public boolean by(Side side) {
        return agreed.contains(side);
    }

    /** What is kept sealed of it. */
    record Said(String text, List<PointSaid> points, long mediator) {

        static final Said GONE = new Said("", List.of(), 0);
    }
}
