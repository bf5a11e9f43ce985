package org.huiyin.reception.video;

/**
 * What is told once.
 *
 * @param code opens it together with its number
 */
public record AskedVisit(Visit visit, String code) {}
