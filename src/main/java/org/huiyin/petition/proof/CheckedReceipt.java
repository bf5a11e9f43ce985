package org.huiyin.petition.proof;

import java.util.List;
import org.huiyin.petition.proof.Finding.Verdict;

/** A receipt with what was found; a seal that came after it was kept has been added. */
public record CheckedReceipt(KeptReceipt receipt, List<Finding> findings) {

    public boolean broken() {
        return findings.stream().anyMatch(f -> f.verdict() == Verdict.BROKEN);
    }

    /** Whether there is a seal, and everything holds. */
    public boolean proven() {
        return findings.stream().allMatch(f -> f.verdict() == Verdict.HOLDS);
    }
}
