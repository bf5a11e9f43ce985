package org.huiyin.petition.succession;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the petitions of a dissolved unit have passed to its successor, in real time.
 *
 * @param total  petitions in which it had a part when that began, ended ones too
 * @param looked how many of them have been gone through
 */
public record Succession(String unit, int total, int looked, Instant begun, @Nullable Instant finished) {}
