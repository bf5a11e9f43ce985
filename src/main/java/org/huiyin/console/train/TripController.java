package org.huiyin.console.train;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.reception.train.EndTrip;
import org.huiyin.reception.train.KeepTrain;
import org.huiyin.reception.train.LookAtTrips;
import org.huiyin.reception.train.SendCar;
import org.huiyin.reception.train.TrainBoard;
import org.huiyin.reception.train.Trip;
import org.huiyin.reception.train.TripSaid;
import org.huiyin.reception.train.TripState;
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

/** A call, and what its office does with it. */
@Controller
class TripController {

    static final String ONE = TrainController.ADDRESS + "/trips/{trip:T\\d{1,18}-\\d{1,9}}";

    private final LookAtTrips looking;
    private final SendCar sending;
    private final EndTrip ending;
    private final KeepTrain keeping;
    private final TrainBoard board;

    TripController(LookAtTrips looking, SendCar sending, EndTrip ending, KeepTrain keeping, TrainBoard board) {
        this.looking = looking;
        this.sending = sending;
        this.ending = ending;
        this.keeping = keeping;
        this.board = board;
    }

    @GetMapping(ONE)
    ModelAndView look(Actor actor, @PathVariable String trip) {
        return page(actor, trip, Sheet.EMPTY, List.of());
    }

    @PostMapping(ONE + "/team")
    ModelAndView send(Actor actor, @PathVariable String trip, @RequestParam Map<String, String> sent) {
        return act(actor, trip, sent, form -> sending.send(actor, trip, form.team()));
    }

    @PostMapping(ONE + "/call-off")
    ModelAndView callOff(Actor actor, @PathVariable String trip, @RequestParam Map<String, String> sent) {
        return act(actor, trip, sent, form -> ending.callOff(actor, trip, form.end()));
    }

    @PostMapping(ONE + "/diversion")
    ModelAndView divert(Actor actor, @PathVariable String trip, @RequestParam Map<String, String> sent) {
        return act(actor, trip, sent, form -> ending.divert(actor, trip, form.end()));
    }

    @PostMapping(ONE + "/petition")
    ModelAndView link(Actor actor, @PathVariable String trip, @RequestParam Map<String, String> sent) {
        return act(actor, trip, sent, form -> ending.link(actor, trip, form.end()));
    }

    @PostMapping(ONE + "/accusation")
    ModelAndView accuses(Actor actor, @PathVariable String trip, @RequestParam Map<String, String> sent) {
        return act(actor, trip, sent, form -> ending.accuses(actor, trip, form.end()));
    }

    @PostMapping(ONE + "/contact")
    ModelAndView reveal(Actor actor, @PathVariable String trip, @RequestParam Map<String, String> sent) {
        NoRight.unless(actor, Right.KEEP_TRAIN);
        try {
            return page(actor, trip, Sheet.EMPTY, List.of(looking.reveal(actor, trip, sent.get("reason")).orElseThrow(Unknown::new)));
        } catch (InvalidInput invalid) {
            return page(actor, trip, Sheet.of(sent, invalid), List.of());
        }
    }

    private ModelAndView act(Actor actor, String trip, Map<String, String> sent, Function<TrainForm, Optional<Trip>> how) {
        try {
            var done = how.apply(new TrainForm(sent)).orElseThrow(Unknown::new);
            return new ModelAndView("redirect:" + (done.accusation() && !actor.may(Right.KNOW_SEALED) ? TrainController.ADDRESS : TrainController.ADDRESS + "/trips/" + trip));
        } catch (InvalidInput invalid) {
            return page(actor, trip, Sheet.of(sent, invalid), List.of());
        }
    }

    private ModelAndView page(Actor actor, String number, Sheet sheet, List<TripSaid> shown) {
        var one = looking.look(actor, number).orElseThrow(Unknown::new);
        var sends = one.trip().course().state() == TripState.CALLED && !one.trip().accusation();
        return new ModelAndView("console/train/trip", Map.of("one", one, "sheet", sheet, "shown", shown, "sends", sends, "people", sends ? keeping.people(actor).stream().filter(each -> !each.retired()).toList() : List.of(),
                "cars", sends ? board.cars(actor) : List.of()), sheet.faults().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    }
}
