package org.huiyin.reception;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Custom, not law; after the reception at Pujiang.
 *
 * @param announceDays how many calendar days before the day leaders and registration are announced at the latest; later takes a reason
 * @param detailDays   the same for place, time and rooms
 * @param registerDays how long one can register where nothing else is said
 */
@ConfigurationProperties("huiyin.reception")
record ReceptionSettings(@DefaultValue("7") int announceDays, @DefaultValue("3") int detailDays, @DefaultValue("3") int registerDays) {}
