package org.huiyin.reception.followup;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Custom, not law.
 *
 * @param unit   after how many days beyond the due date the unit is urged
 * @param chain  after how many the leader who watches over it has to look
 * @param office after how many the petition office has
 */
@ConfigurationProperties("huiyin.reception.follow-up")
record FollowUpSettings(@DefaultValue("1") int unit, @DefaultValue("2") int chain, @DefaultValue("3") int office) {

    FollowUpSettings {
        if (unit < 1 || chain < unit || office < chain) {
            throw new IllegalArgumentException("huiyin.reception.follow-up: unit, chain and office must rise from 1");
        }
    }
}
