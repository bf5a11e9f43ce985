package org.huiyin.citizen;

import org.huiyin.petition.proof.Finding;
import org.huiyin.runtime.Words;
import org.huiyin.web.Chip;

/** One step of a check as its page shows it. */
public record VerifiedStep(Finding finding) {

    public Words title() {
        return Words.of("citizen.verify.step." + finding.step());
    }

    public Chip chip() {
        var tone = switch (finding.verdict()) {
            case HOLDS -> Chip.Tone.OK;
            case BROKEN -> Chip.Tone.LATE;
            case OPEN -> Chip.Tone.NOTICE;
        };
        return new Chip(tone, Words.of("citizen.verify.verdict." + finding.verdict()));
    }
}
