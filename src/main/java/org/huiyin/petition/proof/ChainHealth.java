package org.huiyin.petition.proof;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * What the last night's look found, as a detail for whoever is signed in. A broken chain does not make the house unfit to answer, so it stays up: else a
 * balancer would take every node out of service for one forged row.
 */
@Component
class ChainHealth implements HealthIndicator {

    private final NightWatch watch;

    ChainHealth(NightWatch watch) {
        this.watch = watch;
    }

    @Override
    public Health health() {
        var health = Health.up();
        watch.last().ifPresent(look -> health.withDetail("lookedAt", look.at().toString()).withDetail("petitions", look.petitions()).withDetail("broken", look.broken()));
        return health.build();
    }
}
