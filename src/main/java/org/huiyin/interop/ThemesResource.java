package org.huiyin.interop;

import java.util.List;
import org.huiyin.actor.Actor;
import org.huiyin.interop.contract.Reads;
import org.huiyin.petition.intake.ManageThemes;
import org.huiyin.petition.intake.Theme;
import org.huiyin.petition.intake.ThemeOrder;
import org.huiyin.runtime.JsonFacts;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Themes: those there are, opening or changing one, ending one. */
@RestController
class ThemesResource {

    private static final int ROWS = 100;

    record ThemeRows(List<ManageThemes.Counted> items, @Nullable String next) {}

    private final ManageThemes themes;

    ThemesResource(ManageThemes themes) {
        this.themes = themes;
    }

    @GetMapping("/api/v1/staff/themes")
    ThemeRows list(Actor actor, @RequestParam(defaultValue = "") String after) {
        var found = themes.list(actor, after, ROWS + 1);
        var page = found.subList(0, Math.min(found.size(), ROWS));
        return new ThemeRows(page, found.size() > ROWS ? page.getLast().theme().slug() : null);
    }

    @PutMapping("/api/v1/staff/themes/{slug}")
    @Reads(ThemeOrder.class)
    Theme put(Actor actor, @PathVariable String slug, @RequestBody(required = false) byte @Nullable [] body) {
        return themes.put(actor, slug, new JsonFacts(() -> Bodies.tree(body)).as(ThemeOrder.class));
    }

    @DeleteMapping("/api/v1/staff/themes/{slug}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(Actor actor, @PathVariable String slug) {
        if (!themes.close(actor, slug)) {
            throw new Unknown();
        }
    }
}
