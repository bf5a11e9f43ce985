package org.huiyin.notice;

import java.util.List;

/**
 * One envelope as it is printed.
 *
 * @param boxes digits of the postcode, blank where the address has none
 */
public record EnvelopeFace(List<String> boxes, String street, String name) {}
