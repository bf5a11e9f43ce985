package org.huiyin.bench;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * What is measured, and how long.
 *
 * @param clients at once, each sending its next request when the last one was answered
 * @param seconds of each measurement; each scenario is measured once a round
 * @param warmup  seconds of each scenario before the first round
 * @param rounds  in which scenarios and ceilings take turns; odd, so that there is a middle one
 * @param open    petitions that stand open before anything is measured
 * @param javaOptions for the JVM of the measured server
 */
record Settings(int clients, Duration seconds, Duration warmup, int rounds, int open, String javaOptions) {

    static final String USAGE = "bin/bench [--clients 8] [--seconds 10] [--warmup 5] [--rounds 3] [--open 20000] [--java-options '…']";

    static Settings of(String[] args) {
        var given = pairs(args);
        var settings = new Settings(number(given, "clients", 8), Duration.ofSeconds(number(given, "seconds", 10)), Duration.ofSeconds(number(given, "warmup", 5)),
                number(given, "rounds", 3), number(given, "open", 20_000), orElse(given.remove("java-options"), ""));
        if (!given.isEmpty()) {
            throw new IllegalArgumentException("unknown option --" + given.keySet().iterator().next());
        }
        return settings;
    }

    private static Map<String, String> pairs(String[] args) {
        var given = new HashMap<String, String>();
        for (int i = 0; i < args.length; i += 2) {
            if (!args[i].startsWith("--") || i + 1 == args.length) {
                throw new IllegalArgumentException("not an option with its value: " + args[i]);
            }
            given.put(args[i].substring(2), args[i + 1]);
        }
        return given;
    }

    private static int number(Map<String, String> given, String name, int otherwise) {
        var value = given.remove(name);
        if (value == null) {
            return otherwise;
        }
        if (!value.matches("[1-9]\\d{0,6}")) {
            throw new IllegalArgumentException("--" + name + " is a positive number, not " + value);
        }
        return Integer.parseInt(value);
    }

    private static String orElse(@org.jspecify.annotations.Nullable String value, String otherwise) {
        return value == null ? otherwise : value;
    }
}
