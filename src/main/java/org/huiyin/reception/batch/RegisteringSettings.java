package org.huiyin.reception.batch;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Registering oneself.
 *
 * @param perNetwork how many may be registered by themselves from one network within a day; a village may share one address, so it is no small number
 */
@ConfigurationProperties("huiyin.reception.registering")
record RegisteringSettings(@DefaultValue("50") int perNetwork) {}
