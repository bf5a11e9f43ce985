package org.huiyin.reception.followup;

/**
 * What a promise came from.
 *
 * @param subject its id
 * @param number  its number, as people call it
 * @param office  id of the office that watches over the promise
 * @param region  whose law counts the days
 */
public record Origin(Source source, long subject, String number, String office, String region) {}
