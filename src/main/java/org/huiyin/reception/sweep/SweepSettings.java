package org.huiyin.reception.sweep;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Our choice; no source has figures.
 *
 * @param months after how many months an open matter counts as one of the backlog: longer than the sixty and thirty days of Art 34
 * @param beyond how many days a term must have lapsed for that
 */
@ConfigurationProperties("huiyin.reception.sweep")
record SweepSettings(@DefaultValue("3") int months, @DefaultValue("30") int beyond) {

    SweepSettings {
        if (months < 1 || beyond < 0) {
            throw new IllegalArgumentException("huiyin.reception.sweep: months from 1, beyond from 0 on");
        }
    }
}
