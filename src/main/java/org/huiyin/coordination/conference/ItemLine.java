package org.huiyin.coordination.conference;

/** An item in a list. */
public record ItemLine(ConferenceItem item, String title) {}
