package org.huiyin.console.open;

import java.util.List;
import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.directory.Categories;
import org.huiyin.petition.intake.ManageThemes;
import org.huiyin.runtime.HuiyinSettings;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.web.Sheet;
import org.huiyin.web.Unknown;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The administrator opens a theme, changes it and ends it. */
@Controller
class ThemesController {

    private static final String ADDRESS = "/console/themes";
    private static final int ROWS = 50;

    private final ManageThemes themes;
    private final Categories categories;
    private final HuiyinSettings settings;

    ThemesController(ManageThemes themes, Categories categories, HuiyinSettings settings) {
        this.themes = themes;
        this.categories = categories;
        this.settings = settings;
    }

    @GetMapping(ADDRESS)
    ModelAndView list(Actor actor, @RequestParam(defaultValue = "") String after) {
        return page(actor, after, Sheet.EMPTY, HttpStatus.OK);
    }

    @PostMapping(ADDRESS)
    ModelAndView open(Actor actor, @RequestParam MultiValueMap<String, String> sent) {
        var form = new ThemeForm(sent);
        try {
            if (themes.find(actor, form.slug()).isPresent()) {
                throw InvalidInput.of("slug", "console.themes.taken");
            }
            themes.put(actor, form.slug(), form.order());
            return new ModelAndView("redirect:" + ADDRESS + "/" + form.slug());
        } catch (InvalidInput invalid) {
            return page(actor, "", form.sheet(invalid), HttpStatus.BAD_REQUEST);
        }
    }

    @GetMapping(ADDRESS + "/{slug}")
    ModelAndView look(Actor actor, @PathVariable String slug) {
        return one(actor, slug, null, HttpStatus.OK);
    }

    @PostMapping(ADDRESS + "/{slug}")
    ModelAndView change(Actor actor, @PathVariable String slug, @RequestParam MultiValueMap<String, String> sent) {
        var form = new ThemeForm(sent);
        themes.find(actor, slug).orElseThrow(Unknown::new);
        try {
            if ("close".equals(sent.getFirst("do"))) {
                themes.close(actor, slug);
            } else {
                themes.put(actor, slug, form.order());
            }
            return new ModelAndView("redirect:" + ADDRESS + "/" + slug);
        } catch (InvalidInput invalid) {
            return one(actor, slug, form.sheet(invalid), HttpStatus.BAD_REQUEST);
        }
    }

    private ModelAndView one(Actor actor, String slug, @org.jspecify.annotations.Nullable Sheet typed, HttpStatus status) {
        var theme = themes.find(actor, slug).orElseThrow(Unknown::new);
        return new ModelAndView("console/theme/one", Map.of("theme", theme, "sheet", typed == null ? ThemeForm.of(theme) : typed, "categories", categories.all(), "house", settings.publicUrl()), status);
    }

    private ModelAndView page(Actor actor, String after, Sheet sheet, HttpStatus status) {
        var found = themes.list(actor, after, ROWS + 1);
        return new ModelAndView("console/theme/list", Map.of("themes", List.copyOf(found.subList(0, Math.min(found.size(), ROWS))), "more", found.size() > ROWS, "after", after, "sheet", sheet,
                "categories", categories.all()), status);
    }
}
