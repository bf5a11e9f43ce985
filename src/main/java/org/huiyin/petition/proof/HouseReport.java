package org.huiyin.petition.proof;

import java.util.List;

/**
 * What was looked at in the whole house, and what was found.
 *
 * @param count    breaches in all
 * @param breaches the first of them
 * @param gaps     days without a seal, which are no breach: the house may have stood still
 */
public record HouseReport(long petitions, long events, long files, long seals, long count, List<Breach> breaches, List<String> gaps) {}
