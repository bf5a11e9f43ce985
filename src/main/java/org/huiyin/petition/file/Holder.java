package org.huiyin.petition.file;

import java.time.Instant;

/** Who holds a petition, since when, and how to ring that desk. */
public record Holder(String unit, String name, String phone, Instant since) {}
