package org.huiyin.console.train;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.directory.Regions;
import org.huiyin.reception.train.KeepTrain;
import org.huiyin.reception.train.TrainCar;
import org.huiyin.reception.train.TrainPerson;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.web.Choice;
import org.huiyin.web.Sheet;
import org.huiyin.web.Unknown;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Cars, and who may be sent out with them. One that is to be changed fills the form. */
@Controller
class RosterController {

    private static final String ADDRESS = TrainController.ADDRESS + "/roster";

    private final KeepTrain keeping;
    private final Regions regions;

    RosterController(KeepTrain keeping, Regions regions) {
        this.keeping = keeping;
        this.regions = regions;
    }

    @GetMapping(ADDRESS)
    ModelAndView look(Actor actor, @RequestParam(defaultValue = "") String car, @RequestParam(defaultValue = "") String person) {
        NoRight.unless(actor, Right.PLAN_RECEPTION);
        var cars = keeping.cars(actor).stream().filter(each -> Long.toString(each.id()).equals(car)).findFirst().map(RosterController::typed);
        var people = keeping.people(actor).stream().filter(each -> Long.toString(each.id()).equals(person)).findFirst().map(RosterController::typed);
        return page(actor, cars.orElse(Sheet.EMPTY), people.orElse(Sheet.EMPTY));
    }

    @PostMapping(ADDRESS + "/cars")
    ModelAndView car(Actor actor, @RequestParam Map<String, String> sent) {
        NoRight.unless(actor, Right.PLAN_RECEPTION);
        var form = new TrainForm(sent);
        try {
            Optional.ofNullable(form.id("id")).map(id -> keeping.changeCar(actor, id, form.car()).orElseThrow(Unknown::new)).orElseGet(() -> keeping.addCar(actor, form.car()));
            return new ModelAndView("redirect:" + ADDRESS);
        } catch (InvalidInput invalid) {
            return page(actor, Sheet.of(sent, invalid), Sheet.EMPTY);
        }
    }

    @PostMapping(ADDRESS + "/people")
    ModelAndView person(Actor actor, @RequestParam Map<String, String> sent) {
        NoRight.unless(actor, Right.PLAN_RECEPTION);
        var form = new TrainForm(sent);
        try {
            Optional.ofNullable(form.id("id")).map(id -> keeping.changePerson(actor, id, form.person()).orElseThrow(Unknown::new)).orElseGet(() -> keeping.addPerson(actor, form.person()));
            return new ModelAndView("redirect:" + ADDRESS);
        } catch (InvalidInput invalid) {
            return page(actor, Sheet.EMPTY, Sheet.of(sent, invalid));
        }
    }

    private ModelAndView page(Actor actor, Sheet car, Sheet person) {
        var places = Optional.ofNullable(actor.region()).map(regions::children).orElse(List.of()).stream().map(place -> Choice.of(place.code(), place.name())).toList();
        return new ModelAndView("console/train/roster", Map.of("cars", keeping.cars(actor), "people", keeping.people(actor), "places", places, "car", car, "person", person),
                car.faults().isEmpty() && person.faults().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    }

    private static Sheet typed(TrainCar car) {
        var values = new HashMap<>(Map.of("id", Long.toString(car.id()), "version", Integer.toString(car.version()), "name", car.name(), "home", car.home(), "retired", Boolean.toString(car.retired())));
        car.equipment().forEach(each -> values.put("equipment-" + each, "true"));
        return Sheet.of(values);
    }

    private static Sheet typed(TrainPerson person) {
        var values = new HashMap<>(Map.of("id", Long.toString(person.id()), "version", Integer.toString(person.version()), "name", person.name(), "standsFor", person.standsFor(), "account",
                Optional.ofNullable(person.account()).orElse(""), "retired", Boolean.toString(person.retired())));
        person.seats().forEach(seat -> values.put("seat-" + seat.code(), "true"));
        return Sheet.of(values);
    }
}
