package org.huiyin.reception.hall;

import org.huiyin.reception.batch.Batch;

/** Somebody at the desk. @param name in full, to be compared with the card that is shown */
public record Visitor(Batch batch, String name, String title) {}
