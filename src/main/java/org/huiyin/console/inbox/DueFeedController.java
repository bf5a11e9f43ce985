package org.huiyin.console.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.huiyin.petition.work.DueFeed;
import org.huiyin.runtime.Texts;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** A kept list for a calendar (RFC 5545) or a reader of feeds (RFC 4287), under a secret address. One that opens nothing, or no more, is gone: then programs stop asking. */
@Controller
class DueFeedController {

    private final DueFeed feed;
    private final Texts texts;
    private final Clock clock;

    DueFeedController(DueFeed feed, Texts texts, Clock clock) {
        this.feed = feed;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/feeds/{secret:[A-Za-z0-9_-]{1,80}}/due.ics")
    ResponseEntity<byte[]> calendar(@PathVariable String secret, Locale locale) {
        return answer(secret, "text/calendar;charset=utf-8", dues -> FeedText.calendar(dues, texts.say("console.feed.due", locale), clock.instant()));
    }

    @GetMapping("/feeds/{secret:[A-Za-z0-9_-]{1,80}}/due.atom")
    ResponseEntity<byte[]> atom(@PathVariable String secret, Locale locale) {
        var house = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        return answer(secret, "application/atom+xml;charset=utf-8", dues -> FeedText.atom(dues, texts.say("console.feed.due", locale), house, clock.instant()));
    }

    private ResponseEntity<byte[]> answer(String secret, String type, Function<List<DueFeed.Due>, String> written) {
        return feed.of(secret).map(dues -> ResponseEntity.ok().contentType(MediaType.parseMediaType(type)).cacheControl(CacheControl.noStore()).body(written.apply(dues).getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.GONE).build());
    }
}
