package org.huiyin.access;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How strictly the door is kept.
 *
 * @param loopbackUnlimited requests from this machine itself are never counted as guesses; the demo sets it so that a demonstration
 *                          and its checks cannot lock themselves out
 */
@ConfigurationProperties("huiyin.access")
record AccessSettings(boolean loopbackUnlimited) {}
