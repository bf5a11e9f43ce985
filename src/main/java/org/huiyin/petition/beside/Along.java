package org.huiyin.petition.beside;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something about a petition that goes on outside its own course: a reception, a trip of the direct train, a mediation.
 *
 * @param kind   what it is: {@code batch}, {@code video}, {@code train}, {@code mediation}, {@code summons}
 * @param number as people call it
 * @param day    when it is or was, or when it was begun
 * @param state  key of the words for how far it is
 * @param office whose it is
 * @param asked  whether the reader, or the reader's unit, was asked to it from elsewhere, and may see it
 * @param due    by when a unit answers for a promise that was made there; {@code null} where none was made
 */
public record Along(String kind, long id, String number, LocalDate day, String state, String office, boolean asked, @Nullable LocalDate due) {}
