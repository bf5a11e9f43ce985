package org.huiyin.interop.open311;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.huiyin.runtime.HuiyinSettings;
import org.huiyin.runtime.LegalTime;
import org.huiyin.runtime.Texts;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Where the endpoint is, what it speaks, and how to get a key. Services change with a release only, and thus with a start of the house. */
@RestController
class DiscoveryController {

    private static final String SPECIFICATION = "http://wiki.open311.org/GeoReport_v2";

    private final Texts texts;
    private final HuiyinSettings settings;
    private final String changeset;

    DiscoveryController(Texts texts, HuiyinSettings settings, Clock clock) {
        this.texts = texts;
        this.settings = settings;
        this.changeset = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).format(clock.instant().atZone(LegalTime.ZONE));
    }

    @GetMapping("/open311/v2/discovery" + Format.ENDING)
    ResponseEntity<byte[]> discover(@PathVariable String format, Locale locale) {
        var endpoint = new LinkedHashMap<String, Object>();
        endpoint.put("specification", SPECIFICATION);
        endpoint.put("url", settings.publicUrl() + "/open311/v2");
        endpoint.put("changeset", changeset);
        endpoint.put("type", "production");
        endpoint.put("formats", new Rows("format", Arrays.stream(Format.values()).map(Format::bare).toList()));
        var discovery = new LinkedHashMap<String, Object>();
        discovery.put("changeset", changeset);
        discovery.put("contact", texts.say("interop.open311.contact", locale, settings.publicUrl()));
        discovery.put("key_service", texts.say("interop.open311.key-service", locale));
        discovery.put("endpoints", new Rows("endpoint", List.of(endpoint)));
        return GeoAnswer.of(Format.of(format), "discovery", discovery);
    }
}
