package org.huiyin.interop.open311;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.huiyin.runtime.Words;
import org.jspecify.annotations.Nullable;

/** Reads {@code attribute[code]=value} and {@code attribute[code][]=value}. One that is not known is refused: what was said must not get lost. */
record AttributesSent(Map<Attribute, String> values) {

    private static final Pattern NAME = Pattern.compile("attribute\\[([^\\[\\]]{1,64})](\\[])?");

    /** @throws GeoFault with every fault found */
    static AttributesSent of(Sent sent) {
        var values = new EnumMap<Attribute, String>(Attribute.class);
        var faults = new ArrayList<Words>();
        for (var name : sent.arguments().keySet()) {
            if (name.startsWith("attribute[")) {
                var value = sent.one(name);
                var attribute = attribute(name);
                if (attribute == null) {
                    faults.add(Words.of("interop.open311.unknown-attribute", name));
                } else if (value != null && !attribute.choices().isEmpty() && !attribute.choices().contains(value)) {
                    faults.add(Words.of("interop.open311.attribute-value", name, String.join(", ", attribute.choices())));
                } else if (value != null) {
                    values.put(attribute, value);
                }
            }
        }
        if (!faults.isEmpty()) {
            throw GeoFault.wrong(faults);
        }
        return new AttributesSent(values);
    }

    private static @Nullable Attribute attribute(String name) {
        var matcher = NAME.matcher(name);
        return matcher.matches() ? Attribute.of(matcher.group(1)).orElse(null) : null;
    }

    @Nullable String text(Attribute attribute) {
        return values.get(attribute);
    }

    boolean yes(Attribute attribute) {
        return "yes".equals(values.get(attribute));
    }
}
