package org.huiyin.coordination.mediation;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is custom here, and what another law says.
 *
 * @param remindBefore how many days before its date whoever owes a point is reminded
 * @param court        within how many days of its effect both may ask the court to confirm an agreement (People's Mediation Law Art 33)
 */
@ConfigurationProperties("huiyin.mediation")
record MediationSettings(@DefaultValue("3") int remindBefore, @DefaultValue("30") int court) {

    MediationSettings {
        if (remindBefore < 1 || court < 1) {
            throw new IllegalArgumentException("huiyin.mediation: remind-before and court must be at least 1");
        }
    }
}
