package org.huiyin.web;

import org.jspecify.annotations.Nullable;

/** One of several things to choose from, already in the reader's language. */
public record Choice(String value, String label, @Nullable String hint) {

    public static Choice of(String value, String label) {
        return new Choice(value, label, null);
    }
}
