package org.huiyin.coordination.mediation;

/** A mediation in a list. {@code title}: as it was said; empty once it was given up. */
public record MediationLine(Mediation mediation, String title) {}
