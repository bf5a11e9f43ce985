package org.huiyin.interop.casefile;

import java.util.List;
import java.util.Locale;
import org.huiyin.actor.Actor;
import org.huiyin.petition.Status;
import org.huiyin.petition.file.ShowWay;
import org.huiyin.petition.file.Way;
import org.huiyin.runtime.Texts;
import org.huiyin.runtime.Words;
import org.huiyin.web.Unknown;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Where a case is, and what can happen next by whom, under which article. */
@RestController
class WayResource {

    record CaseWay(Status status, List<PhaseStop> path, List<NextStep> next) {}

    /** {@code standing}: been, here or ahead. */
    record PhaseStop(String phase, String words, String standing) {}

    /** {@code own}: whether the caller may do it as things stand; {@code to}: none where the status stays. */
    record NextStep(String action, String words, List<String> who, List<Status> to, String article, List<String> clocks, List<String> papers, boolean own) {}

    private final ShowWay ways;
    private final Texts texts;

    WayResource(ShowWay ways, Texts texts) {
        this.ways = ways;
        this.texts = texts;
    }

    @GetMapping("/api/v1/staff/petitions/{number}/way")
    CaseWay way(Actor actor, @PathVariable String number, Locale locale) {
        var way = ways.of(actor, number).orElseThrow(Unknown::new);
        return new CaseWay(way.view().status(), way.path().stream().map(stop -> stop(stop, locale)).toList(), way.next().stream().map(next -> next(next, locale)).toList());
    }

    private PhaseStop stop(Way.Stop stop, Locale locale) {
        return new PhaseStop(stop.phase().name().toLowerCase(Locale.ROOT), texts.say("petition.phase." + stop.phase(), locale), stop.standing().name().toLowerCase(Locale.ROOT));
    }

    private NextStep next(Way.Next next, Locale locale) {
        return new NextStep(next.action().code(), texts.say("petition.action." + next.action().code(), locale), said(next.who(), locale), next.to(), next.article(), said(next.clocks(), locale),
                said(next.papers(), locale), next.own());
    }

    private List<String> said(List<Words> words, Locale locale) {
        return words.stream().map(each -> texts.say(each, locale)).toList();
    }
}
