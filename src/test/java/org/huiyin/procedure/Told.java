package org.huiyin.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;

/** What happened, as the log has it. */
record Told(String type, Instant at, String unit, Map<String, Object> facts) {

    LocalDate day() {
        return LocalDate.ofInstant(at, ZoneId.of("Asia/Shanghai"));
    }

    String fact(String name) {
        return Objects.toString(facts.get(name), null);
    }

    LocalDate date(String name) {
        return facts.containsKey(name) ? LocalDate.parse(fact(name)) : null;
    }
}
