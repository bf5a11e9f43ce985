package org.huiyin.console.open;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.actor.Actor;
import org.huiyin.directory.Organisations;
import org.huiyin.notice.Poster;
import org.huiyin.notice.PrintPoster;
import org.huiyin.petition.intake.ManageThemes;
import org.huiyin.runtime.HuiyinSettings;
import org.huiyin.runtime.Texts;
import org.huiyin.web.Unknown;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The poster of a theme as a PDF, in the language of whoever prints it. */
@Controller
class PosterController {

    private final ManageThemes themes;
    private final Organisations organisations;
    private final PrintPoster printing;
    private final HuiyinSettings settings;
    private final Texts texts;

    PosterController(ManageThemes themes, Organisations organisations, PrintPoster printing, HuiyinSettings settings, Texts texts) {
        this.themes = themes;
        this.organisations = organisations;
        this.printing = printing;
        this.settings = settings;
        this.texts = texts;
    }

    @GetMapping("/console/themes/{slug}/poster")
    ResponseEntity<byte[]> poster(Actor actor, @PathVariable String slug, Locale locale) {
        var theme = themes.find(actor, slug).orElseThrow(Unknown::new);
        var english = locale.getLanguage().equals("en");
        var contact = organisations.current(theme.organisation());
        var below = List.of(texts.say("console.poster.scan", locale), texts.say("console.poster.span", locale, day(theme.opens(), locale), day(theme.closes(), locale)),
                Stream.of(contact.name(), contact.phone()).filter(part -> !part.isBlank()).reduce((name, phone) -> name + "  " + phone).orElse(""));
        var pdf = printing.print(new Poster(theme.title(english), Optional.ofNullable(theme.about(english)).stream().toList(), settings.publicUrl() + "/c/" + slug, below));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("poster-" + slug + ".pdf").build().toString()).body(pdf);
    }

    private String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern(texts.say("web.pattern.date", locale), locale).format(day);
    }
}
