package org.huiyin.citizen;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The steps in which a petition is filled in, each with the fields that its page shows. */
enum Step {
    KIND("class"),
    PLACE("area1", "area2", "area3", "area4", "search", "place", "category", "region", "theme"),
    MATTER("title", "facts", "claim", "reasons", "accused", "file", "documents"),
    PERSON("petitioner", "persons", "coPetitioners", "representatives", "agents", "confidential", "publishConsent", "electronicDelivery"),
    CHECK();

    private final List<String> fields;

    Step(String... fields) {
        this.fields = List.of(fields);
    }

    /** The name in forms, messages and templates. */
    String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    static Optional<Step> of(String code) {
        return Arrays.stream(values()).filter(step -> step.code().equals(code)).findFirst();
    }

    int number() {
        return ordinal() + 1;
    }

    Step next() {
        return values()[Math.min(ordinal() + 1, CHECK.ordinal())];
    }

    Step previous() {
        return values()[Math.max(ordinal() - 1, 0)];
    }

    /** Whether its page shows the field; {@code accused[0].name} is a part of {@code accused}. */
    boolean shows(String field) {
        return fields.stream().anyMatch(own -> field.equals(own) || field.startsWith(own + '.') || field.startsWith(own + '['));
    }
}
