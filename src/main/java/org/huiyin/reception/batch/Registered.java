package org.huiyin.reception.batch;

import org.jspecify.annotations.Nullable;

/**
 * What is told once.
 *
 * @param code opens it together with its number; not told to who helps in the village
 */
public record Registered(Batch batch, @Nullable String code) {}
