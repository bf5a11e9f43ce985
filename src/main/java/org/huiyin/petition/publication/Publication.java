package org.huiyin.petition.publication;

import java.time.Instant;

/** A petition as it is public at present. */
public record Publication(String number, PublicWords words, Instant publishedAt) {}
