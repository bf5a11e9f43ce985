package org.huiyin.console.inbox;

import java.util.Map;
import org.huiyin.access.feed.FeedTokens;
import org.huiyin.actor.Actor;
import org.huiyin.petition.work.AskedList;
import org.huiyin.petition.work.SavedView;
import org.huiyin.petition.work.SavedViews;
import org.huiyin.petition.work.WeeklyViews;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.web.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Lists that somebody keeps: named, shared with the unit, begun with, and fetched by a calendar. */
@Controller
class ViewsController {

    static final String PATH = "/console/views";

    private final SavedViews views;
    private final FeedTokens feeds;
    private final WeeklyViews weekly;

    ViewsController(SavedViews views, FeedTokens feeds, WeeklyViews weekly) {
        this.weekly = weekly;
        this.views = views;
        this.feeds = feeds;
    }

    @GetMapping(PATH)
    ModelAndView list(Actor actor, @RequestParam Map<String, String> sent) {
        return page(actor, HttpStatus.OK, sent.containsKey("view") ? AskedList.of(sent, "all") : null, Sheet.EMPTY, null);
    }

    @PostMapping(PATH)
    ModelAndView keep(Actor actor, @RequestParam Map<String, String> sent) {
        var asked = AskedList.of(sent, "all");
        try {
            views.keep(actor, sent.get("name"), asked, "true".equals(sent.get("shared")));
            return new ModelAndView("redirect:" + PATH);
        } catch (InvalidInput invalid) {
            return page(actor, HttpStatus.BAD_REQUEST, asked, Sheet.of(sent, invalid), null);
        }
    }

    /** Leads to the list itself: this address may stand in a mail, since nothing that was asked for stands in it. */
    @GetMapping(PATH + "/{view:\\d{1,18}}")
    String open(Actor actor, @PathVariable(name = "view") long id) {
        return "redirect:" + views.find(actor, id).map(ViewsPage::address).orElse(PATH);
    }

    /** Has it mailed every week, or no more. */
    @PostMapping(PATH + "/{view:\\d{1,18}}/mail")
    ModelAndView mail(Actor actor, @PathVariable(name = "view") long id, @RequestParam Map<String, String> sent) {
        try {
            if (sent.containsKey("stop")) {
                weekly.stop(actor, id);
            } else {
                weekly.begin(actor, id, number(sent.get("weekday")), number(sent.get("hour")));
            }
            return new ModelAndView("redirect:" + PATH);
        } catch (InvalidInput invalid) {
            return page(actor, HttpStatus.BAD_REQUEST, null, Sheet.of(sent, invalid), null);
        }
    }

    private static @Nullable Integer number(@Nullable String typed) {
        return typed != null && typed.matches("\\d{1,2}") ? Integer.valueOf(typed) : null;
    }

    /** Changes one of them; what is not the own one stays as it is. */
    @PostMapping(PATH + "/{view:\\d{1,18}}")
    ModelAndView change(Actor actor, @PathVariable(name = "view") long id, @RequestParam(name = "do", defaultValue = "") String what) {
        var view = views.find(actor, id);
        switch (what) {
            case "share" -> views.share(actor, id, true);
            case "unshare" -> views.share(actor, id, false);
            case "begin" -> views.startWith(actor, id);
            case "begin-not" -> views.startWith(actor, null);
            case "drop" -> views.drop(actor, id);
            case "unfeed" -> feeds.revoke(actor.account(), SavedViews.about(id));
            default -> { }
        }
        return what.equals("feed") && view.isPresent() ? page(actor, HttpStatus.OK, null, Sheet.EMPTY, given(actor, view.get())) : new ModelAndView("redirect:" + PATH);
    }

    private ViewsPage.Given given(Actor actor, SavedView view) {
        var house = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        return new ViewsPage.Given(view.name(), house + "/feeds/" + feeds.give(actor.account(), SavedViews.about(view.id())));
    }

    private ModelAndView page(Actor actor, HttpStatus status, @Nullable AskedList wanted, Sheet sheet, ViewsPage.@Nullable Given given) {
        var begun = views.start(actor).map(SavedView::id).orElse(null);
        return new ModelAndView("console/inbox/views", Map.of("p", new ViewsPage(views.list(actor), feeds.of(actor.account()), begun, wanted, sheet, given, new ViewsPage.Mails(weekly.of(actor), weekly.reaches(actor)))), status);
    }
}
