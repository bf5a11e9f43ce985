package org.huiyin.reception.video;

/**
 * A video visit in a list.
 *
 * @param title as they said it; empty once it was given up
 * @param name  the first sign of it
 */
public record VisitLine(Visit visit, String title, String name) {}
