package org.huiyin.notice;

/**
 * Whom an envelope goes to.
 *
 * @param address may begin or end with the postcode, which goes into the boxes
 */
public record Addressee(String name, String address) {}
