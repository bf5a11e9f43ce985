package org.huiyin.petition.note;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A reminder of one's own. */
public record OwnReminder(String number, String title, boolean sealed, LocalDate day, @Nullable String about) {}
