package org.huiyin.runtime;

import java.util.List;

/** Words to be said in the reader's language: a message key and what goes into its gaps. An argument may itself be {@code Words}. */
public record Words(String key, List<Object> args) {

    public Words {
        args = List.copyOf(args);
    }

    public static Words of(String key, Object... args) {
        return new Words(key, List.of(args));
    }
}
