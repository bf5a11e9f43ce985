package org.huiyin.notice;

/** The issuing organisation as it stands on the paper, frozen on the day of issue. */
public record Issuer(String name, String phone, String address) {}
