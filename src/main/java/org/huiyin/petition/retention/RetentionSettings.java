package org.huiyin.petition.retention;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a closed file is kept, in years from the first of January after its last entry. The archive rule of the place decides; the defaults (the shorter and the longer
 * fixed period for archives of offices, 10 and 30 years) are unverified.
 *
 * @param claim      years for claims, and for what is kept beside petitions without accusing anybody
 * @param suggestion years for suggestions
 * @param accusation years for accusations, for what was never classified, and for what accuses somebody beside petitions
 */
@ConfigurationProperties("huiyin.retention.years")
public record RetentionSettings(@DefaultValue("10") int claim, @DefaultValue("10") int suggestion, @DefaultValue("30") int accusation) {

    public RetentionSettings {
        if (Math.min(claim, Math.min(suggestion, accusation)) < 1) {
            throw new IllegalArgumentException("huiyin.retention.years: a file is kept for one year at least");
        }
    }
}
