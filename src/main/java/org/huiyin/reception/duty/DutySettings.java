package org.huiyin.reception.duty;

import java.util.Map;
import org.huiyin.directory.Level;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Custom, not law; after Zhejiang.
 *
 * @param every         how often each leader of a level receives people where the office says nothing else
 * @param places        how many places of each grain are proposed to go to
 * @param visitedMonths a place that was visited within so many months comes after the others
 */
@ConfigurationProperties("huiyin.reception.duty")
record DutySettings(Map<Level, Every> every, @DefaultValue("20") int places, @DefaultValue("6") int visitedMonths) {}
