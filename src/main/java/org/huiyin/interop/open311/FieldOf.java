package org.huiyin.interop.open311;

import java.util.Map;

/** Which argument a field of a petition was taken from: faults are told in the words of the sender. */
final class FieldOf {

    private static final Map<String, String> ARGUMENTS = Map.of("facts", "description", "title", "attribute[title]", "claim", "attribute[claim]", "class", "attribute[class]",
            "region", "address_string", "place", "address_string", "category", "service_code", "petitioner.name", "last_name", "petitioner.phone", "phone", "petitioner.email", "email");

    private FieldOf() {}

    static String submission(String field) {
        return field.startsWith("documents") || field.equals("file") ? "media" : ARGUMENTS.getOrDefault(field, field);
    }
}
