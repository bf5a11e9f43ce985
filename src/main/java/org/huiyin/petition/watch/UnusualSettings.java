package org.huiyin.petition.watch;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * From how much on reading within one hour is reported to the auditor, each for one account.
 *
 * @param files    petitions opened
 * @param night    petitions opened between 22:00 and 06:00
 * @param names    petitioners seen in full
 * @param searches looks through lists
 * @param far      petitions opened in which the reader's unit has no part, as a supervisor may
 */
@ConfigurationProperties("huiyin.unusual")
record UnusualSettings(@DefaultValue("100") int files, @DefaultValue("20") int night, @DefaultValue("20") int names, @DefaultValue("200") int searches, @DefaultValue("30") int far) {}
