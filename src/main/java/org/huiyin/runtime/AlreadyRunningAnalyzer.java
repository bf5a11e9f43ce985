package org.huiyin.runtime;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns {@link AlreadyRunning} into a line that an administrator can act on, instead of a page of stack trace. */
final class AlreadyRunningAnalyzer extends AbstractFailureAnalyzer<AlreadyRunning> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, AlreadyRunning cause) {
        return new FailureAnalysis(cause.getMessage(), "Stop it, or set HUIYIN_DATA (and HUIYIN_PORT) to start a second one beside it.", cause);
    }
}
