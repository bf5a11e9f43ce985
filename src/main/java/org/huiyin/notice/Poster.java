package org.huiyin.notice;

import java.util.List;

/**
 * A sheet of paper for a wall, with an address as a QR code.
 *
 * @param above what stands above the code, below the title
 * @param below what stands below the address
 */
public record Poster(String title, List<String> above, String address, List<String> below) {}
