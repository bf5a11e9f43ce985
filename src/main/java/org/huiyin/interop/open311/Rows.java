package org.huiyin.interop.open311;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * A list, by the Spark convention of the specification: in XML each entry is an element of its own, in JSON the list is an array.
 *
 * @param item    name of an entry's element
 * @param entries maps from field to value, or plain values; a value may itself be {@code Rows}
 */
record Rows(String item, @JsonValue List<?> entries) {}
