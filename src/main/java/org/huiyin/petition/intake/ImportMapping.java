package org.huiyin.petition.intake;

import java.util.Map;

/**
 * How the columns of a file that comes again and again are to be read.
 *
 * @param name    stands before every source number taken by it
 * @param columns header by field
 * @param region  where a message belongs that names no place
 */
public record ImportMapping(String name, Map<String, String> columns, String region) {}
