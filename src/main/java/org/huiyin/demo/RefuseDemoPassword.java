package org.huiyin.demo;

import org.huiyin.access.Accounts;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Keeps production shut while anybody could come in with the password of the demonstration. */
@Component
@Profile("serve")
class RefuseDemoPassword implements SmartInitializingSingleton {

    private final Accounts accounts;

    RefuseDemoPassword(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (accounts.anyOpensWith(DemoAccounts.names(), DemoAccounts.PASSWORD)) {
            throw new DemoPasswordInUse();
        }
    }
}
