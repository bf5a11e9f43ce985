package org.huiyin.demo;

import org.huiyin.runtime.LegalTime;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Sets legal time before anybody works by it. Demo data keep the demo's time in every command but {@code serve}, which does not start
 * on them: an import at the machine's own time would stand in the demo's future.
 */
@Component
@Profile("!serve")
class KeptTime implements SmartLifecycle {

    private final ClockRow row;
    private final LegalTime time;
    private volatile boolean running;

    KeptTime(ClockRow row, LegalTime time) {
        this.row = row;
        this.time = time;
    }

    @Override
    public void start() {
        row.ahead().ifPresent(time::runAhead);
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before everything else that starts. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
