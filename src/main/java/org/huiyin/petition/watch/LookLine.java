package org.huiyin.petition.watch;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** One line of the count of looks at a petition, by the id of the unit; what of it is told, {@link WhoLooked} says. */
public record LookLine(@Nullable String unit, Looked.Kind kind, int times, YearMonth last) {}
