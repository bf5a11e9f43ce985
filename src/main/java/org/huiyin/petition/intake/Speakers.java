package org.huiyin.petition.intake;

/**
 * How many may speak for whoever petitions, by the law under which a petition would begin (Art 20).
 *
 * @param small  up to how many persons a group counts as small
 * @param few    representatives of a small group
 * @param many   representatives of any other
 * @param agents who act for the petitioner with a written power
 */
public record Speakers(int small, int few, int many, int agents) {}
