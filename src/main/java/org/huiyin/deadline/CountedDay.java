package org.huiyin.deadline;

import java.time.LocalDate;
import org.huiyin.runtime.Words;

/** One day on the way to a due date: whether it counts towards the length, and the reason. */
public record CountedDay(LocalDate date, boolean counted, Words why) {}
