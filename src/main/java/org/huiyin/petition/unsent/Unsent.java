package org.huiyin.petition.unsent;

import java.time.Instant;
import java.util.Map;

/**
 * What has been filled in so far.
 *
 * @param fields field by field, as the form names them
 * @param until  when it is forgotten, in real time
 */
public record Unsent(Map<String, String> fields, Instant until) {}
