package org.huiyin.petition.work;

import org.jspecify.annotations.Nullable;

/** A row that somebody ticked, with the version of it that was looked at. */
public record Picked(String number, @Nullable Integer version) {}
