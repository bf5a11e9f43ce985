package org.huiyin.runtime;

import java.util.List;
import org.springframework.jdbc.core.RowMapper;

/**
 * Something to be asked of the database, together with other things, by {@link OneTrip}.
 *
 * @param sql    one select, with a {@code ?} for each value
 * @param values numbers, texts and timestamps, none of them absent
 * @param reader makes one answer of one row
 */
public record Question<T>(String sql, List<Object> values, RowMapper<T> reader) {}
