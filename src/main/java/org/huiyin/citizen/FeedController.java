package org.huiyin.citizen;

import java.util.Locale;
import org.huiyin.petition.forpetitioner.PrivateFeed;
import org.huiyin.runtime.HuiyinSettings;
import org.huiyin.runtime.Texts;
import org.huiyin.web.Unknown;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Tells a reader of feeds that something happened: neither what, nor of which petition (Atom, RFC 4287). */
@Controller
class FeedController {

    private static final MediaType ATOM = MediaType.parseMediaType("application/atom+xml;charset=UTF-8");

    private final PrivateFeed feeds;
    private final HuiyinSettings settings;
    private final Texts texts;

    FeedController(PrivateFeed feeds, HuiyinSettings settings, Texts texts) {
        this.feeds = feeds;
        this.settings = settings;
        this.texts = texts;
    }

    @GetMapping("/track/feed/{token:[\\w-]{43}}")
    ResponseEntity<String> read(@PathVariable String token, Locale locale) {
        return ResponseEntity.ok().contentType(ATOM).body(atom(feeds.read(token).orElseThrow(Unknown::new), locale));
    }

    private String atom(PrivateFeed.Feed feed, Locale locale) {
        var id = "urn:huiyin:" + feed.tail() + ':' + feed.happened().getLast().toEpochMilli();
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\"><id>").append(id).append("</id><title>")
                .append(texts.say("citizen.feed.of", locale, feed.tail())).append("</title><updated>").append(feed.happened().getFirst()).append("</updated><author><name>")
                .append(texts.say("runtime.name", locale)).append("</name></author>");
        for (int i = 0; i < feed.happened().size(); i++) {
            xml.append("<entry><id>").append(id).append(':').append(feed.happened().size() - i).append("</id><title>").append(texts.say("citizen.feed.line", locale)).append("</title><updated>")
                    .append(feed.happened().get(i)).append("</updated><link href=\"").append(settings.publicUrl()).append("/track\"/></entry>");
        }
        return xml.append("</feed>\n").toString();
    }
}
