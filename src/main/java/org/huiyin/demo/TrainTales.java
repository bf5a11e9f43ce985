package org.huiyin.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.reception.train.CallOrder;
import org.huiyin.reception.train.KeepTrain;
import org.huiyin.reception.train.PressKind;
import org.huiyin.reception.train.PressOnTrip;
import org.huiyin.reception.train.PressOrder;
import org.huiyin.reception.train.Seat;
import org.huiyin.reception.train.SendCar;
import org.huiyin.reception.train.TakeCall;
import org.huiyin.reception.train.TeamOrder;
import org.huiyin.reception.train.TrainCar;
import org.huiyin.reception.train.TrainCarOrder;
import org.huiyin.reception.train.TrainPersonOrder;
import org.huiyin.reception.train.Trip;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The direct train of the demo world: one trip settled, one with a receipt, one on site, one call that waits. Legal time is there while it is told. */
@Component
@Profile("demo")
@Order(2)
record TrainTales(KeepTrain keeping, TakeCall calls, SendCar sending, PressOnTrip pressing, ToldTime time) implements MoreTales {

    private static final Actor BY = new Actor("office-leader", "330726-xfj", "330726", Set.of(Role.OFFICE_LEADER));
    private static final LocalTime CALLED = LocalTime.of(8, 10);

    @Override
    public void tell() {
        DemoFile.rows("train-people.csv").forEach(row -> keeping.addPerson(BY, new TrainPersonOrder(row.get("name"), row.get("for"), parts(row.get("seats")), row.get("account"), null, null)));
        DemoFile.rows("train-cars.csv").forEach(row -> keeping.addCar(BY, new TrainCarOrder(row.get("name"), row.get("home"), parts(row.get("equipment")), null, null)));
        DemoFile.rows("train-trips.csv").forEach(this::tell);
    }

    private void tell(CSVRecord row) {
        var day = LocalDate.parse(row.get("day"));
        time.at(day, CALLED);
        var trip = calls.take(BY, new CallOrder(row.get("way"), row.get("name"), row.get("phone"), row.get("place"), row.get("spot"), row.get("title"), row.get("matter"), false)).trip();
        var car = keeping.cars(BY).stream().filter(each -> each.name().equals(row.get("car"))).findFirst();
        car.ifPresent(sent -> ride(day, trip, sent, row));
    }

    private void ride(LocalDate day, Trip trip, TrainCar car, CSVRecord row) {
        time.at(day, CALLED.plusMinutes(6));
        sending.send(BY, trip.number(), team(car, trip)).orElseThrow();
        time.at(day, CALLED.plusMinutes(9));
        press(trip, PressKind.EN_ROUTE, row);
        time.at(day, CALLED.plusMinutes(31));
        press(trip, PressKind.ARRIVED, row);
        time.at(day, CALLED.plusHours(2));
        PressKind.named(row.get("until")).ifPresent(end -> press(trip, end, row));
    }

    private void press(Trip trip, PressKind what, CSVRecord row) {
        pressing.press(BY, trip.number(), new PressOrder("demo-" + trip.number() + what.code(), what.code(), null, null, row.get("record"), row.get("promised"), row.get("responsible"), row.get("unit"),
                row.get("colour"), row.get("rating"), "60,120 110,60 170,130;230,60 230,140", null)).orElseThrow();
    }

    /** The first of the roster for each role who is not needed in another. */
    private TeamOrder team(TrainCar car, Trip trip) {
        var left = new ArrayList<>(keeping.people(BY));
        var places = new ArrayList<TeamOrder.TeamPlace>();
        for (var seat : Seat.values()) {
            left.stream().filter(person -> person.seats().contains(seat)).findFirst().ifPresent(person -> {
                left.remove(person);
                places.add(new TeamOrder.TeamPlace(seat.code(), person.id()));
            });
        }
        return new TeamOrder(car.id(), List.copyOf(places), trip.version());
    }

    private static List<String> parts(String cell) {
        return List.of(cell.split(" \\| "));
    }
}
