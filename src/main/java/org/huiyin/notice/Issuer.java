package org.huiyin.notice;

/**
 * The issuing organisation as it stands on the paper, frozen on the day of issue.
 *
 * @param unit id of the organisation; the series of numbers is its own
 */
public record Issuer(String unit, String name, String phone, String address) {}
