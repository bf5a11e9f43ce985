package org.huiyin.demo;

import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Puts people and petitions in place after legal time was set ({@link KeptTime}) and before the first visitor is let in. */
@Component
@Profile("demo")
class DemoStart implements SmartLifecycle {

    private final DemoAccounts accounts;
    private final DemoWorld world;
    private volatile boolean running;

    DemoStart(DemoAccounts accounts, DemoWorld world) {
        this.accounts = accounts;
        this.world = world;
    }

    @Override
    public void start() {
        accounts.openOnce();
        world.loadOnce();
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

    @Override
    public int getPhase() {
        return 0;
    }
}
