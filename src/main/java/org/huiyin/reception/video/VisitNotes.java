package org.huiyin.reception.video;

/**
 * What was said in a video visit; kept sealed, and read by those who asked for it.
 *
 * @param summary what they want
 * @param answer  what was answered or promised
 */
public record VisitNotes(String summary, String answer) {}
