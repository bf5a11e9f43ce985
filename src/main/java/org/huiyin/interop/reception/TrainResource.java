package org.huiyin.interop.reception;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.interop.Bodies;
import org.huiyin.interop.Items;
import org.huiyin.interop.contract.Reads;
import org.huiyin.interop.once.Once;
import org.huiyin.reception.train.KeepTrain;
import org.huiyin.reception.train.TrainBoard;
import org.huiyin.reception.train.TrainCar;
import org.huiyin.reception.train.TrainCarOrder;
import org.huiyin.reception.train.TrainPerson;
import org.huiyin.reception.train.TrainPersonOrder;
import org.huiyin.runtime.JsonFacts;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The own office's cars and people, where the cars are, and how long it takes them. */
@RestController
@RequestMapping("/api/v1/staff/train")
class TrainResource {

    private final KeepTrain keeping;
    private final TrainBoard board;

    TrainResource(KeepTrain keeping, TrainBoard board) {
        this.keeping = keeping;
        this.board = board;
    }

    /** Where the cars are, and the figures of the days asked for; of the last thirty where nothing is said. */
    record TrainOverview(List<TrainBoard.CarStand> cars, TrainBoard.TrainFigures figures) {}

    @GetMapping("/board")
    TrainOverview board(Actor actor, @RequestParam(required = false) @Nullable LocalDate from, @RequestParam(required = false) @Nullable LocalDate to) {
        return new TrainOverview(board.cars(actor), board.figures(actor, from, to));
    }

    @GetMapping("/cars")
    Items<TrainCar> cars(Actor actor) {
        return Items.all(keeping.cars(actor));
    }

    @Once
    @PostMapping("/cars")
    @ResponseStatus(HttpStatus.CREATED)
    @Reads(TrainCarOrder.class)
    TrainCar addCar(Actor actor, @RequestBody(required = false) byte @Nullable [] body) {
        NoRight.unless(actor, Right.PLAN_RECEPTION);
        return keeping.addCar(actor, facts(body).as(TrainCarOrder.class));
    }

    @Once
    @PostMapping("/cars/{car:\\d{1,18}}")
    @Reads(TrainCarOrder.class)
    TrainCar changeCar(Actor actor, @PathVariable long car, @RequestBody(required = false) byte @Nullable [] body) {
        NoRight.unless(actor, Right.PLAN_RECEPTION);
        return keeping.changeCar(actor, car, facts(body).as(TrainCarOrder.class)).orElseThrow(Unknown::new);
    }

    @GetMapping("/people")
    Items<TrainPerson> people(Actor actor) {
        return Items.all(keeping.people(actor));
    }

    @Once
    @PostMapping("/people")
    @ResponseStatus(HttpStatus.CREATED)
    @Reads(TrainPersonOrder.class)
    TrainPerson addPerson(Actor actor, @RequestBody(required = false) byte @Nullable [] body) {
        NoRight.unless(actor, Right.PLAN_RECEPTION);
        return keeping.addPerson(actor, facts(body).as(TrainPersonOrder.class));
    }

    @Once
    @PostMapping("/people/{person:\\d{1,18}}")
    @Reads(TrainPersonOrder.class)
    TrainPerson changePerson(Actor actor, @PathVariable long person, @RequestBody(required = false) byte @Nullable [] body) {
        NoRight.unless(actor, Right.PLAN_RECEPTION);
        return keeping.changePerson(actor, person, facts(body).as(TrainPersonOrder.class)).orElseThrow(Unknown::new);
    }

    private static JsonFacts facts(byte @Nullable [] body) {
        var tree = Bodies.tree(body);
        return new JsonFacts(() -> tree);
    }
}
