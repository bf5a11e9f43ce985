package org.huiyin.reception.batch;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A batch as the office sees it.
 *
 * @param name  the first sign of it
 * @param phone both ends of it
 * @param same  others of that day with the same phone or identity number, which may be one registered twice
 */
public record BatchSheet(Batch batch, String title, @Nullable String matter, String name, @Nullable String phone, int representatives, List<BatchLine> same, List<BatchChange> changes) {}
