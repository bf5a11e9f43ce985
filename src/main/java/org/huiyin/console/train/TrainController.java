package org.huiyin.console.train;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.directory.Regions;
import org.huiyin.reception.train.LookAtTrips;
import org.huiyin.reception.train.TakeCall;
import org.huiyin.reception.train.TrainBoard;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.web.Choice;
import org.huiyin.web.Sheet;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where the cars are, which calls wait, and taking one. */
@Controller
class TrainController {

    static final String ADDRESS = "/console/train";
    private static final String CALL = ADDRESS + "/calls/new";
    private static final int ROWS = 50;

    private final TrainBoard board;
    private final LookAtTrips looking;
    private final TakeCall calls;
    private final Regions regions;

    TrainController(TrainBoard board, LookAtTrips looking, TakeCall calls, Regions regions) {
        this.board = board;
        this.looking = looking;
        this.calls = calls;
        this.regions = regions;
    }

    @GetMapping(ADDRESS)
    ModelAndView board(Actor actor, @RequestParam Map<String, String> asked) {
        NoRight.unless(actor, Right.KEEP_TRAIN);
        try {
            var form = new TrainForm(asked);
            return page(actor, board.figures(actor, form.day("from"), form.day("to")), Sheet.of(asked));
        } catch (InvalidInput invalid) {
            return page(actor, board.figures(actor, null, null), Sheet.of(asked, invalid));
        }
    }

    @GetMapping(ADDRESS + "/trips")
    ModelAndView list(Actor actor, @RequestParam(defaultValue = "") String before) {
        NoRight.unless(actor, Right.KEEP_TRAIN);
        var found = looking.list(actor, before.matches("\\d{1,9}") ? Integer.parseInt(before) : Integer.MAX_VALUE, ROWS + 1);
        return new ModelAndView("console/train/trips", Map.of("lines", List.copyOf(found.subList(0, Math.min(found.size(), ROWS))), "more", found.size() > ROWS, "before", before));
    }

    @GetMapping(CALL)
    ModelAndView ask(Actor actor) {
        NoRight.unless(actor, Right.KEEP_TRAIN);
        return asking(actor, Sheet.EMPTY);
    }

    /** Number and code are shown at once, and only now: the code is kept nowhere in the clear. */
    @PostMapping(CALL)
    ModelAndView take(Actor actor, @RequestParam Map<String, String> sent) {
        NoRight.unless(actor, Right.KEEP_TRAIN);
        try {
            return new ModelAndView("console/train/taken", "taken", calls.take(actor, new TrainForm(sent).call()));
        } catch (InvalidInput invalid) {
            return asking(actor, Sheet.of(sent, invalid));
        }
    }

    private ModelAndView page(Actor actor, TrainBoard.TrainFigures figures, Sheet sheet) {
        return new ModelAndView("console/train/board", Map.of("cars", board.cars(actor), "open", looking.open(actor), "figures", figures, "sheet", sheet.over(Sheet.of(Map.of("from", figures.from().toString(),
                "to", figures.to().toString())))), sheet.faults().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    }

    private ModelAndView asking(Actor actor, Sheet sheet) {
        var places = Optional.ofNullable(actor.region()).map(regions::children).orElse(List.of()).stream().map(place -> Choice.of(place.code(), place.name())).toList();
        return new ModelAndView("console/train/call", Map.of("places", places, "sheet", sheet), sheet.faults().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    }
}
