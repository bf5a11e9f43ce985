package org.huiyin.interop.open311;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.huiyin.directory.Category;
import org.huiyin.runtime.Texts;
import org.springframework.stereotype.Component;

/** The definition of a service. */
@Component
class AttributeView {

    private final Texts texts;

    AttributeView(Texts texts) {
        this.texts = texts;
    }

    Map<String, Object> of(Category category, Locale locale) {
        var definition = new LinkedHashMap<String, Object>();
        definition.put("service_code", category.code());
        definition.put("attributes", new Rows("attribute", Arrays.stream(Attribute.values()).map(each -> fields(each, locale)).toList()));
        return definition;
    }

    private Map<String, Object> fields(Attribute attribute, Locale locale) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("variable", attribute.variable());
        fields.put("code", attribute.code());
        fields.put("datatype", attribute.datatype());
        fields.put("required", false);
        fields.put("datatype_description", texts.say("interop.open311.datatype." + attribute.datatype(), locale));
        fields.put("order", attribute.ordinal() + 1);
        fields.put("description", texts.say("interop.open311.attribute." + attribute.code(), locale));
        if (!attribute.choices().isEmpty()) {
            fields.put("values", new Rows("value", attribute.choices().stream().map(key -> choice(key, locale)).toList()));
        }
        return fields;
    }

    private Map<String, Object> choice(String key, Locale locale) {
        var choice = new LinkedHashMap<String, Object>();
        choice.put("key", key);
        choice.put("name", texts.say("interop.open311.choice." + key, locale));
        return choice;
    }
}
