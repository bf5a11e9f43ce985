package org.huiyin.citizen;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huiyin.runtime.Texts;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What a phone keeps of the house: how it is called on the screen, and the page on which one writes without a connection. */
@Controller
class OfflineController {

    private static final MediaType MANIFEST = MediaType.parseMediaType("application/manifest+json");

    private final Areas areas;
    private final Texts texts;

    OfflineController(Areas areas, Texts texts) {
        this.areas = areas;
        this.texts = texts;
    }

    @GetMapping("/petition/offline")
    ModelAndView write() {
        return new ModelAndView("citizen/petition/offline", Map.of("areas", areas.counties(), "province", areas.homeProvince()));
    }

    @GetMapping("/manifest.webmanifest")
    ResponseEntity<Map<String, Object>> manifest(Locale locale) {
        return ResponseEntity.ok().contentType(MANIFEST).body(Map.of("name", texts.say("runtime.name", locale) + " " + texts.say("web.brand", locale), "short_name", texts.say("runtime.name", locale),
                "lang", locale.toLanguageTag(), "start_url", "/", "scope", "/", "display", "standalone", "background_color", "#f5f7fa", "theme_color", "#0b4a8f",
                "icons", List.of(Map.of("src", "/img/mark.svg", "sizes", "any", "type", "image/svg+xml"))));
    }
}
