package org.huiyin.interop.open311;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What may be told beside the arguments of the specification, for every service alike. None is required: a simple client tells what happened and where. */
enum Attribute {
    /** Asks nothing: says what is not taken here. */
    NOTICE("string"),
    CLASS("singlevaluelist", "claim", "suggestion"),
    TITLE("string"),
    CLAIM("text"),
    PUBLISH_CONSENT("singlevaluelist", "no", "yes"),
    CONFIDENTIAL("singlevaluelist", "no", "yes"),
    ELECTRONIC_DELIVERY("singlevaluelist", "no", "yes");

    private final String datatype;
    private final List<String> choices;

    Attribute(String datatype, String... choices) {
        this.datatype = datatype;
        this.choices = List.of(choices);
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String datatype() {
        return datatype;
    }

    /** Keys to choose from; empty where anything may be written. */
    List<String> choices() {
        return choices;
    }

    boolean variable() {
        return this != NOTICE;
    }

    static Optional<Attribute> of(String code) {
        return Arrays.stream(values()).filter(each -> each.variable() && each.code().equals(code)).findFirst();
    }
}
