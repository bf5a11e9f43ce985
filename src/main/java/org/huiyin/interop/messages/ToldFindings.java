package org.huiyin.interop.messages;

import java.util.List;
import java.util.Locale;
import org.huiyin.petition.daily.DailyResult;
import org.huiyin.runtime.Texts;

/** Gathers what is found in a reader's language, as much as anybody reads. */
record ToldFindings(List<DailyResult.Finding> findings, Texts texts, Locale language) implements Watcher {

    @Override
    public void found(Finding finding) {
        if (findings.size() < DailyResult.MOST_TOLD) {
            findings.add(new DailyResult.Finding(finding.line(), finding.column(), finding.kind().name().toLowerCase(Locale.ROOT), texts.say(finding.words(), language)));
        }
    }

    @Override
    public void at(double share, Tally tally) {
        // a small file is over before anybody could look
    }
}
