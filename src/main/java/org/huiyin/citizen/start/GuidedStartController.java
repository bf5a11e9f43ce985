package org.huiyin.citizen.start;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huiyin.citizen.Areas;
import org.huiyin.directory.Categories;
import org.huiyin.petition.intake.Themes;
import org.huiyin.runtime.InvalidInput.FieldFault;
import org.huiyin.runtime.Words;
import org.huiyin.web.Sheet;
import org.huiyin.web.Unknown;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The guided start: what is it, where and about what; then who answers for it, and the way into the form. Plain links and forms that ask, nothing is kept. */
@Controller
class GuidedStartController {

    private static final int LONGEST = 100;

    private final Areas areas;
    private final Categories categories;
    private final GiveAdvice advice;
    private final Themes themes;

    GuidedStartController(Areas areas, Categories categories, GiveAdvice advice, Themes themes) {
        this.areas = areas;
        this.categories = categories;
        this.advice = advice;
        this.themes = themes;
    }

    @GetMapping("/start")
    ModelAndView begin() {
        return new ModelAndView("citizen/start/start", Map.of("kinds", List.of(StartKind.values()), "themes", themes.open()));
    }

    @GetMapping("/start/{kind}")
    ModelAndView ask(@PathVariable("kind") String code, @RequestParam Map<String, String> asked) {
        var kind = StartKind.of(code).orElseThrow(Unknown::new);
        var values = new TreeMap<>(asked.containsKey("area1") ? asked : areas.atHome());
        asked.forEach(values::putIfAbsent);
        values.computeIfPresent("q", (field, words) -> words.substring(0, Math.min(words.length(), LONGEST)));
        var search = values.getOrDefault("search", "").strip();
        var found = search.isEmpty() ? Map.<String, String>of() : areas.named(search).orElse(Map.of());
        values.putAll(found);
        var faults = search.isEmpty() || !found.isEmpty() ? List.<FieldFault>of() : List.of(new FieldFault("search", Words.of("citizen.search.none")));
        var model = new HashMap<String, Object>(Map.of("kind", kind, "sheet", new Sheet(values, faults), "areas", areas.selects(values).stream().limit(4).toList(), "categories", categories.all()));
        advice.of(kind, areas.chosen(values), values).ifPresent(given -> model.put("advice", given));
        return new ModelAndView("citizen/start/kind", model);
    }
}
