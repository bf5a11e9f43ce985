package org.huiyin.interop;

import jakarta.servlet.http.HttpServletRequest;
import org.huiyin.actor.Actor;
import org.huiyin.petition.file.ReadOwnPetition;
import org.huiyin.petition.forpetitioner.PrivateFeed;
import org.huiyin.runtime.HuiyinSettings;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The private address of a feed, made and taken back with the query code; a sealed matter has none. */
@RestController
@RequestMapping("/api/v1/petitions/{number}/feed")
class OwnFeedResource {

    /** Told this one time; the one before it opens nothing any more. */
    record FeedAddress(String address) {}

    private final ReadOwnPetition own;
    private final PrivateFeed feeds;
    private final HuiyinSettings settings;

    OwnFeedResource(ReadOwnPetition own, PrivateFeed feeds, HuiyinSettings settings) {
        this.own = own;
        this.feeds = feeds;
        this.settings = settings;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    FeedAddress make(@PathVariable String number, @RequestHeader(name = "Query-Code", required = false) @Nullable String code, HttpServletRequest request) {
        return feeds.make(owner(number, code, request), number).map(token -> new FeedAddress(settings.publicUrl() + "/track/feed/" + token)).orElseThrow(Unknown::new);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable String number, @RequestHeader(name = "Query-Code", required = false) @Nullable String code, HttpServletRequest request) {
        feeds.revoke(owner(number, code, request), number);
    }

    private Actor owner(String number, @Nullable String code, HttpServletRequest request) {
        return own.admitted(request.getRemoteAddr(), number, code).filter(actor -> actor.petitions(number)).orElseThrow(Unknown::new);
    }
}
