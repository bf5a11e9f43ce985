package org.huiyin.access.own;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What one-time codes may cost.
 *
 * @param mostCodesADay how many the house sends within any twenty-four hours to everybody together; an SMS has its price, and whoever has many addresses
 *                      gets past the limits of each
 */
@ConfigurationProperties("huiyin.access.own")
record CodeSettings(@DefaultValue("5000") int mostCodesADay) {}
