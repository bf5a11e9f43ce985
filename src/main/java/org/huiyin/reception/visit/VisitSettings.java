package org.huiyin.reception.visit;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Our choice; the sources name a ledger of a village with three things to know, and do not say which.
 *
 * @param headings of the ledger of a place; their words stand under {@code reception.known.*}
 * @param months   for how long what was heard on a round is kept
 */
@ConfigurationProperties("huiyin.visit")
record VisitSettings(@DefaultValue({"people", "matters", "risks"}) List<String> headings, @DefaultValue("12") int months) {}
