package org.huiyin.petition.lifecycle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a clock starts, and how long it is when an order fixes that. Exactly one of length and due may be given. */
record Span(LocalDate start, @Nullable Integer length, @Nullable LocalDate due) {}
