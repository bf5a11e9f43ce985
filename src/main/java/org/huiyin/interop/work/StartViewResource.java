package org.huiyin.interop.work;

import org.huiyin.access.feed.FeedTokens;
import org.huiyin.actor.Actor;
import org.huiyin.interop.once.Once;
import org.huiyin.petition.work.SavedViews;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What the caller begins with, and the secret addresses at which a calendar fetches a kept list. */
@RestController
@RequestMapping("/api/v1/staff/views/{view:\\d{1,18}}")
class StartViewResource {

    /** Shown this once; whoever knows it reads numbers and dates without signing in. */
    record ViewFeed(String calendar, String atom) {}

    private final SavedViews views;
    private final ViewsTold told;
    private final FeedTokens feeds;

    StartViewResource(SavedViews views, ViewsTold told, FeedTokens feeds) {
        this.views = views;
        this.told = told;
        this.feeds = feeds;
    }

    @PutMapping("/start")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void begin(Actor actor, @PathVariable long view) {
        views.startWith(actor, told.known(actor, view).id());
    }

    @DeleteMapping("/start")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void beginOtherwise(Actor actor, @PathVariable long view) {
        if (views.start(actor).filter(begun -> begun.id() == view).isPresent()) {
            views.startWith(actor, null);
        }
    }

    @PostMapping("/feed")
    @Once(shownOnce = {"calendar", "atom"})
    @ResponseStatus(HttpStatus.CREATED)
    ViewFeed feed(Actor actor, @PathVariable long view) {
        var secret = feeds.give(actor.account(), SavedViews.about(told.known(actor, view).id()));
        var address = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString() + "/feeds/" + secret;
        return new ViewFeed(address + "/due.ics", address + "/due.atom");
    }

    @DeleteMapping("/feed")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unfeed(Actor actor, @PathVariable long view) {
        feeds.revoke(actor.account(), SavedViews.about(told.known(actor, view).id()));
    }
}
