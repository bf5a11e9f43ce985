package org.huiyin.interop.open;

import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.huiyin.interop.Items;
import org.huiyin.petition.publication.OpenNames;
import org.huiyin.reception.disclosure.OpenPromises;
import org.huiyin.reception.disclosure.PublicPromise;
import org.huiyin.runtime.HuiyinSettings;
import org.huiyin.runtime.Texts;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Promises of reception days and what came of them, as data and as a feed (Atom, RFC 4287). */
@RestController
class OpenPromisesController {

    private static final int ROWS = 100;
    private static final int NEWEST = 50;

    private final OpenPromises promises;
    private final OpenNames names;
    private final HuiyinSettings settings;
    private final Texts texts;

    OpenPromisesController(OpenPromises promises, OpenNames names, HuiyinSettings settings, Texts texts) {
        this.promises = promises;
        this.names = names;
        this.settings = settings;
        this.texts = texts;
    }

    /** @param reception id of the day on which they were made; any where nothing is said */
    @GetMapping("/open/promises.json")
    Items<OpenPromise> data(@RequestParam(defaultValue = "") String reception, @RequestParam(defaultValue = "") String after) {
        var slice = promises.page(reception, after, ROWS);
        return new Items<>(slice.items().stream().map(promise -> OpenPromise.of(promise, names, settings.publicUrl())).toList(), slice.next());
    }

    @GetMapping(path = "/open/promises.atom", produces = "application/atom+xml")
    ResponseEntity<byte[]> feed(@RequestParam(defaultValue = "") String reception, Locale locale) throws XMLStreamException {
        var entries = promises.page(reception, "", NEWEST).items().stream().map(promise -> entry(promise, locale)).toList();
        return ResponseEntity.ok().contentType(OpenFeedController.ATOM).body(AtomFeed.of(settings.publicUrl() + "/open/promises", texts.say("interop.open.promises", locale), entries));
    }

    private AtomFeed.Entry entry(PublicPromise promise, Locale locale) {
        return new AtomFeed.Entry(settings.publicUrl() + "/open/promises/" + promise.number(), names.place(promise.place()) + " · " + texts.say("interop.open.promises.due", locale, promise.due()), promise.releasedAt(),
                promise.words(), promise.result());
    }
}
