package org.huiyin.reception.video;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A video visit in a list.
 *
 * @param title as they said it; empty once it was given up
 * @param name  the first sign of it
 * @param answerBy the last day on which it can be answered; {@code null} where it does not wait
 * @param presses  whether it has waited long
 */
public record VisitLine(Visit visit, String title, String name, @Nullable LocalDate answerBy, boolean presses) {}
