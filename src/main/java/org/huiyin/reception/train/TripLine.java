package org.huiyin.reception.train;

/** A trip in a list. {@code title}: as the caller said it; empty once it was given up. */
public record TripLine(Trip trip, String title) {}
