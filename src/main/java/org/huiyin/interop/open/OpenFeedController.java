package org.huiyin.interop.open;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.huiyin.petition.publication.OpenMatter;
import org.huiyin.petition.publication.OpenMatters;
import org.huiyin.petition.publication.OpenQuery;
import org.huiyin.runtime.HuiyinSettings;
import org.huiyin.runtime.Texts;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The newest public matters as a feed (Atom, RFC 4287), narrowed like the list. */
@RestController
class OpenFeedController {

    private static final int NEWEST = 50;
    static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);

    private final OpenMatters matters;
    private final HuiyinSettings settings;
    private final Texts texts;

    OpenFeedController(OpenMatters matters, HuiyinSettings settings, Texts texts) {
        this.matters = matters;
        this.settings = settings;
        this.texts = texts;
    }

    @GetMapping(path = "/open/feed.atom", produces = "application/atom+xml")
    ResponseEntity<byte[]> feed(@RequestParam Map<String, String> asked, Locale locale) throws XMLStreamException {
        var query = new OpenQuery(asked.getOrDefault("q", ""), asked.getOrDefault("region", ""), asked.getOrDefault("category", ""), null, NEWEST);
        return ResponseEntity.ok().contentType(ATOM).body(AtomFeed.of(settings.publicUrl() + "/open", texts.say("interop.open.feed", locale), matters.page(query).items().stream().map(this::entry).toList()));
    }

    private AtomFeed.Entry entry(OpenMatter matter) {
        return new AtomFeed.Entry(settings.publicUrl() + "/open/" + matter.number(), matter.title(), matter.publishedAt(), matter.claim(), matter.answer());
    }
}
