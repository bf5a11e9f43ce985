package org.huiyin.console.train;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.reception.train.LookAtTrips;
import org.huiyin.reception.train.PressKind;
import org.huiyin.reception.train.PressOnTrip;
import org.huiyin.reception.train.TripSaid;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.web.Sheet;
import org.huiyin.web.Unknown;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page that a team has on its phone. It works without scripts; with them, without a network. */
@Controller
class RideController {

    private static final String RIDE = TripController.ONE + "/ride";

    private final LookAtTrips looking;
    private final PressOnTrip pressing;
    private final ReceiptChoices choices;

    RideController(LookAtTrips looking, PressOnTrip pressing, ReceiptChoices choices) {
        this.looking = looking;
        this.pressing = pressing;
        this.choices = choices;
    }

    @GetMapping("/console/train-rides")
    ModelAndView list(Actor actor) {
        NoRight.unless(actor, Right.RIDE_TRAIN);
        return new ModelAndView("console/train/rides", "lines", looking.ridden(actor));
    }

    @GetMapping(RIDE)
    ModelAndView look(Actor actor, @PathVariable String trip) {
        return page(actor, trip, Sheet.EMPTY, List.of());
    }

    @PostMapping(RIDE)
    ModelAndView press(Actor actor, @PathVariable String trip, @RequestParam Map<String, String> sent) {
        NoRight.unless(actor, Right.RIDE_TRAIN);
        try {
            pressing.press(actor, trip, new TrainForm(sent).press()).orElseThrow(Unknown::new);
            var receipt = PressKind.RECEIPT.code().equals(sent.get("what"));
            return new ModelAndView("redirect:" + TrainController.ADDRESS + "/trips/" + trip + (receipt ? "/receipt" : "/ride"));
        } catch (InvalidInput invalid) {
            return page(actor, trip, Sheet.of(sent, invalid), List.of());
        }
    }

    @PostMapping(RIDE + "/contact")
    ModelAndView reveal(Actor actor, @PathVariable String trip, @RequestParam Map<String, String> sent) {
        try {
            return page(actor, trip, Sheet.EMPTY, List.of(looking.reveal(actor, trip, sent.get("reason")).orElseThrow(Unknown::new)));
        } catch (InvalidInput invalid) {
            return page(actor, trip, Sheet.of(sent, invalid), List.of());
        }
    }

    private ModelAndView page(Actor actor, String trip, Sheet sheet, List<TripSaid> shown) {
        var one = looking.ride(actor, trip).orElseThrow(Unknown::new);
        return new ModelAndView("console/train/ride", Map.of("one", one, "sheet", sheet, "shown", shown, "key", UUID.randomUUID().toString(), "account", actor.account(), "choices", choices.of(one.trip())),
                sheet.faults().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    }
}
