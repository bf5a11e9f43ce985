package org.huiyin.runtime;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do about an {@link UnfinishedRestore}. */
final class UnfinishedRestoreAnalyzer extends AbstractFailureAnalyzer<UnfinishedRestore> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnfinishedRestore cause) {
        return new FailureAnalysis(cause.getMessage(), "Move that directory away and run bin/huiyin restore again.", cause);
    }
}
