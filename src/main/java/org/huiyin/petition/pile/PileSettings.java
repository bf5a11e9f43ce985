package org.huiyin.petition.pile;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Our choice; no source has figures.
 *
 * @param months how far back matters are counted by the day on which they came; open ones count however old they are
 * @param least  how many petitioners there must be at a place before it is told of, so that it points at nobody
 */
@ConfigurationProperties("huiyin.pile")
record PileSettings(@DefaultValue("12") int months, @DefaultValue("3") int least) {}
