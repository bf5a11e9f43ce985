package org.huiyin.citizen.open;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.huiyin.directory.Categories;
import org.huiyin.directory.Organisations;
import org.huiyin.notice.QrCode;
import org.huiyin.petition.intake.Themes;
import org.huiyin.runtime.HuiyinSettings;
import org.huiyin.runtime.LegalTime;
import org.huiyin.web.Framers;
import org.huiyin.web.Unknown;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The page of a theme, its entry for other sites to frame, and a poster with its code. */
@Controller
class ThemeController {

    private final Themes themes;
    private final Organisations organisations;
    private final Categories categories;
    private final HuiyinSettings settings;
    private final LegalTime time;

    ThemeController(Themes themes, Organisations organisations, Categories categories, HuiyinSettings settings, LegalTime time) {
        this.themes = themes;
        this.organisations = organisations;
        this.categories = categories;
        this.settings = settings;
        this.time = time;
    }

    @GetMapping("/c/{slug}")
    ModelAndView show(@PathVariable String slug) {
        return new ModelAndView("citizen/theme/theme", "p", page(slug));
    }

    @GetMapping("/c/{slug}/poster")
    ModelAndView poster(@PathVariable String slug) {
        return new ModelAndView("citizen/theme/poster", "p", page(slug));
    }

    /** Asks nothing itself: what is chosen opens the form in a window of its own, where its sender sees whose page it is. */
    @GetMapping("/embed/{slug}")
    ModelAndView entry(@PathVariable String slug, HttpServletRequest request) {
        var page = page(slug);
        Framers.allow(request, page.theme().origins());
        return new ModelAndView("citizen/theme/embed", "p", page);
    }

    @GetMapping("/c/{slug}/qr.png")
    ResponseEntity<byte[]> picture(@PathVariable String slug) {
        return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic()).body(QrCode.png(page(slug).address()));
    }

    private ThemePage page(String slug) {
        var theme = themes.find(slug).orElseThrow(Unknown::new);
        return new ThemePage(theme, theme.state(time.today()), organisations.current(theme.organisation()), categories.all().stream().filter(category -> theme.takes(category.code())).toList(),
                settings.publicUrl() + "/c/" + slug);
    }
}
