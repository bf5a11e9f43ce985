package org.huiyin.demo;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns {@link DemoPasswordInUse} into a line that an administrator can act on. */
final class DemoPasswordInUseAnalyzer extends AbstractFailureAnalyzer<DemoPasswordInUse> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DemoPasswordInUse cause) {
        return new FailureAnalysis(cause.getMessage(), "Set HUIYIN_DATA (or HUIYIN_DB_URL) to data of your own; demo data are not for production.", cause);
    }
}
