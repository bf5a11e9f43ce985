package org.huiyin.interop.open311;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.huiyin.directory.Category;
import org.huiyin.runtime.Texts;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What may be reported, and what is asked about it. */
@RestController
class ServicesController {

    private final Services services;
    private final Jurisdictions jurisdictions;
    private final AttributeView attributes;
    private final Texts texts;

    ServicesController(Services services, Jurisdictions jurisdictions, AttributeView attributes, Texts texts) {
        this.services = services;
        this.jurisdictions = jurisdictions;
        this.attributes = attributes;
        this.texts = texts;
    }

    @GetMapping("/open311/v2/services" + Format.ENDING)
    ResponseEntity<byte[]> list(@PathVariable String format, HttpServletRequest request, Locale locale) {
        jurisdictions.of(Sent.with(request));
        return GeoAnswer.of(Format.of(format), "services", new Rows("service", services.all().stream().map(each -> fields(each, locale)).toList()));
    }

    @GetMapping("/open311/v2/services/{service}" + Format.ENDING)
    ResponseEntity<byte[]> define(@PathVariable String service, @PathVariable String format, HttpServletRequest request, Locale locale) {
        jurisdictions.of(Sent.with(request));
        var found = services.find(service).orElseThrow(() -> GeoFault.notFound("interop.open311.no-service"));
        return GeoAnswer.of(Format.of(format), "service_definition", attributes.of(found, locale));
    }

    private Map<String, Object> fields(Category category, Locale locale) {
        var name = texts.say(category.words(), locale);
        var group = texts.say(services.group(category).words(), locale);
        var fields = new LinkedHashMap<String, Object>();
        fields.put("service_code", category.code());
        fields.put("service_name", name);
        fields.put("description", texts.say("interop.open311.service", locale, name));
        fields.put("metadata", true);
        fields.put("type", "realtime");
        fields.put("keywords", name.equals(group) ? name : name + ", " + group);
        fields.put("group", group);
        return fields;
    }
}
