package org.huiyin.web;

import org.jspecify.annotations.Nullable;

/** A line of the console's view list, already in the reader's language; {@code count} is {@code null} where nothing is counted. */
public record NavItem(String label, String href, @Nullable Long count, boolean current) {}
