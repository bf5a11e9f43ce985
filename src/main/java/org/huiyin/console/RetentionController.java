package org.huiyin.console;

import java.util.Map;
import java.util.Objects;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Right;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.retention.DueFile;
import org.huiyin.petition.retention.EraseFile;
import org.huiyin.petition.retention.ListDueFiles;
import org.huiyin.petition.retention.ShowErasure;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.web.Refusal;
import org.huiyin.web.Sheet;
import org.huiyin.web.Unknown;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Closed files whose time in the archive is over, and giving them up by two. */
@Controller
class RetentionController {

    static final String ADDRESS = "/console/retention";
    private static final int ROWS = 50;

    private final ListDueFiles due;
    private final EraseFile erase;
    private final ShowErasure going;
    private final Desk desk;

    RetentionController(ListDueFiles due, EraseFile erase, ShowErasure going, Desk desk) {
        this.due = due;
        this.erase = erase;
        this.going = going;
        this.desk = desk;
    }

    @GetMapping(ADDRESS)
    ModelAndView list(Actor actor, @RequestParam(defaultValue = "") String after) {
        return page(actor, after, Sheet.EMPTY, HttpStatus.OK);
    }

    @GetMapping(ADDRESS + "/{number}")
    ModelAndView before(Actor actor, @PathVariable String number) {
        return consent(actor, number, Sheet.EMPTY, HttpStatus.OK);
    }

    /**
     * @param act   {@code propose}, {@code withdraw} or {@code consent}
     * @param after which page of the list to come back to
     */
    @PostMapping(ADDRESS + "/{number}")
    ModelAndView act(Actor actor, @PathVariable String number, @RequestParam(name = "do", defaultValue = "propose") String act, @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String confirm, @RequestParam(defaultValue = "") String after) {
        try {
            return switch (taken(actor, number, act, "consent".equals(act) ? confirm : reason)) {
                case Outcome.Done done -> new ModelAndView("redirect:" + ADDRESS, after.isEmpty() ? Map.of() : Map.of("after", after));
                case Outcome.Refused refused -> throw Refusal.forbiddenAsThingsStand(refused.code(), null, refused.words());
                case Outcome.Stale stale -> throw Refusal.stale();
                case Outcome.Unconditional unconditional -> throw Refusal.withoutVersion();
                case Outcome.Unknown unknown -> throw new Unknown();
            };
        } catch (InvalidInput invalid) {
            return "consent".equals(act) ? consent(actor, number, Sheet.of(Map.of("confirm", confirm), invalid), HttpStatus.BAD_REQUEST)
                    : page(actor, after, Sheet.of(Map.of("reason", reason, "number", number), invalid), HttpStatus.BAD_REQUEST);
        }
    }

    private Outcome taken(Actor actor, String number, String act, String typed) {
        return switch (act) {
            case "consent" -> erase.consent(actor, number, typed);
            case "withdraw" -> erase.withdraw(actor, number);
            default -> erase.propose(actor, number, typed);
        };
    }

    private ModelAndView consent(Actor actor, String number, Sheet sheet, HttpStatus status) {
        return new ModelAndView("console/upkeep/erasure",
                Map.of("going", going.of(actor, number).orElseThrow(Unknown::new), "sheet", sheet, "own", actor.account()), status);
    }

    private ModelAndView page(Actor actor, String after, Sheet sheet, HttpStatus status) {
        var list = due.list(actor, after.isEmpty() ? null : after, ROWS);
        var people = desk.people(list.items().stream().map(DueFile::proposedBy).filter(Objects::nonNull).distinct().toList());
        return new ModelAndView("console/upkeep/retention",
                Map.of("list", list, "people", people, "after", after, "sheet", sheet, "reader", actor.account(), "consents", actor.may(Right.CONSENT_TO_ERASURE)), status);
    }
}
