package org.huiyin.coordination.mediation;

/** What is told once: the code of each side, which opens the mediation together with its number. */
public record OpenedMediation(Mediation mediation, String firstCode, String secondCode) {}
