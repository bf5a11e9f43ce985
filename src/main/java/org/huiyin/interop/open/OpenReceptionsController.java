package org.huiyin.interop.open;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.huiyin.directory.Organisations;
import org.huiyin.interop.Items;
import org.huiyin.reception.Reception;
import org.huiyin.reception.Receptions;
import org.huiyin.runtime.HuiyinSettings;
import org.huiyin.runtime.Texts;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The reception days ahead as data, as a feed (Atom, RFC 4287) and as a calendar (RFC 5545), narrowed like the page. */
@RestController
class OpenReceptionsController {

    private static final int ROWS = 100;
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Receptions receptions;
    private final Organisations organisations;
    private final HuiyinSettings settings;
    private final Texts texts;

    OpenReceptionsController(Receptions receptions, Organisations organisations, HuiyinSettings settings, Texts texts) {
        this.receptions = receptions;
        this.organisations = organisations;
        this.settings = settings;
        this.texts = texts;
    }

    @GetMapping("/open/receptions.json")
    Items<OpenReception> data(@RequestParam(defaultValue = "") String region, @RequestParam(defaultValue = "") String after) {
        var slice = receptions.ahead(region, after, ROWS);
        return new Items<>(slice.items().stream().map(day -> OpenReception.of(day, settings.publicUrl())).toList(), slice.next());
    }

    @GetMapping(path = "/open/receptions.atom", produces = "application/atom+xml")
    ResponseEntity<byte[]> feed(@RequestParam(defaultValue = "") String region, Locale locale) throws XMLStreamException {
        var entries = ahead(region).stream().map(day -> entry(day, locale)).toList();
        return ResponseEntity.ok().contentType(OpenFeedController.ATOM).body(AtomFeed.of(settings.publicUrl() + "/receptions", texts.say("interop.open.receptions", locale), entries));
    }

    @GetMapping(path = "/open/receptions.ics", produces = "text/calendar")
    ResponseEntity<String> calendar(@RequestParam(defaultValue = "") String region, Locale locale) {
        var title = texts.say("interop.open.receptions", locale);
        return ResponseEntity.ok().contentType(CALENDAR).body(CalendarText.of(title, ahead(region), day -> title + " · " + office(day), settings.publicUrl()));
    }

    private List<Reception> ahead(String region) {
        return receptions.ahead(region, "", ROWS).items();
    }

    private String office(Reception day) {
        return organisations.current(day.office()).name();
    }

    private AtomFeed.Entry entry(Reception day, Locale locale) {
        var words = day.cancelledAt() == null ? String.join("\n", day.leaders()) : texts.say("interop.open.receptions.cancelled", locale) + ' ' + day.cancelledWhy();
        return new AtomFeed.Entry(settings.publicUrl() + "/receptions/" + day.id(), day.day() + " " + day.begins() + " · " + office(day), day.changedAt(), words,
                day.detailedAt() == null ? day.registerHow() : day.place());
    }
}
