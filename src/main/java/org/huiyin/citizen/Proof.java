package org.huiyin.citizen;

/** Number and query code, as shown a little while ago. */
public record Proof(String number, String code) {}
