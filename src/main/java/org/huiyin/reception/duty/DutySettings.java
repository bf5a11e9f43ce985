package org.huiyin.reception.duty;

import java.util.Map;
import org.huiyin.directory.Level;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Custom, not law; after Zhejiang.
 *
 * @param every how often each leader of a level receives people where the office says nothing else
 */
@ConfigurationProperties("huiyin.reception.duty")
record DutySettings(Map<Level, Every> every) {}
