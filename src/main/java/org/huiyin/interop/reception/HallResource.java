package org.huiyin.interop.reception;

import java.util.List;
import java.util.Objects;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.interop.Bodies;
import org.huiyin.interop.Items;
import org.huiyin.interop.contract.Reads;
import org.huiyin.interop.once.Once;
import org.huiyin.reception.hall.ChooseBatches;
import org.huiyin.reception.hall.CloseDay;
import org.huiyin.reception.hall.DayFigures;
import org.huiyin.reception.hall.KeepRooms;
import org.huiyin.reception.hall.Room;
import org.huiyin.reception.hall.RoomOrder;
import org.huiyin.reception.hall.ScreenBatches;
import org.huiyin.runtime.JsonFacts;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A reception day as a whole: its rooms, who goes where, its figures, its end. */
@RestController
@RequestMapping("/api/v1/staff/receptions/{reception:\\d{1,18}}")
class HallResource {

    private final KeepRooms rooms;
    private final DayFigures figures;
    private final CloseDay closing;
    private final ScreenBatches screening;
    private final ChooseBatches choosing;

    HallResource(KeepRooms rooms, DayFigures figures, CloseDay closing, ScreenBatches screening, ChooseBatches choosing) {
        this.rooms = rooms;
        this.figures = figures;
        this.closing = closing;
        this.screening = screening;
        this.choosing = choosing;
    }

    /** {@code chosen}: for the highest leader. */
    record ToRoom(@Nullable Integer room, @Nullable Boolean chosen) {}

    /** How many were given a room, or did not come. */
    record HowMany(int batches) {}

    @GetMapping("/rooms")
    Items<Room> list(Actor actor, @PathVariable long reception) {
        NoRight.unless(actor, Right.READ_BATCHES);
        own(actor, reception);
        return Items.all(List.copyOf(rooms.list(actor, reception)));
    }

    @PutMapping("/rooms")
    @Reads(RoomOrder.class)
    Room put(Actor actor, @PathVariable long reception, @RequestBody(required = false) byte @Nullable [] body) {
        return rooms.put(actor, reception, facts(body).as(RoomOrder.class)).orElseThrow(Unknown::new);
    }

    /** The room as it was; nobody was sent to it. */
    @DeleteMapping("/rooms/{room:\\d{1,2}}")
    Room remove(Actor actor, @PathVariable long reception, @PathVariable int room) {
        return rooms.remove(actor, reception, room).orElseThrow(Unknown::new);
    }

    @Once
    @PostMapping("/batches/{seq:\\d{1,9}}/room")
    @Reads(ToRoom.class)
    HowMany send(Actor actor, @PathVariable long reception, @PathVariable int seq, @RequestBody(required = false) byte @Nullable [] body) {
        var to = facts(body).as(ToRoom.class);
        if (!rooms.send(actor, reception, seq, Objects.requireNonNullElse(to.room(), 0), Boolean.TRUE.equals(to.chosen()))) {
            throw new Unknown();
        }
        return new HowMany(1);
    }

    @Once
    @PostMapping("/share")
    HowMany share(Actor actor, @PathVariable long reception) {
        NoRight.unless(actor, Right.PLAN_RECEPTION);
        own(actor, reception);
        return new HowMany(rooms.share(actor, reception));
    }

    /** Proposed for the highest leader, with the reasons. */
    @GetMapping("/screening")
    Items<ScreenBatches.Proposed> screening(Actor actor, @PathVariable long reception) {
        return Items.all(screening.propose(actor, reception).orElseThrow(Unknown::new));
    }

    @Once
    @PostMapping("/screening")
    @Reads(ChooseBatches.ChoiceOrder.class)
    ChooseBatches.Choice choose(Actor actor, @PathVariable long reception, @RequestBody(required = false) byte @Nullable [] body) {
        NoRight.unless(actor, Right.PLAN_RECEPTION);
        own(actor, reception);
        return choosing.choose(actor, reception, facts(body).as(ChooseBatches.ChoiceOrder.class)).orElseThrow(Unknown::new);
    }

    @GetMapping("/figures")
    DayFigures.Sheet figures(Actor actor, @PathVariable long reception) {
        return figures.of(actor, reception).orElseThrow(Unknown::new);
    }

    @Once
    @PostMapping("/close")
    HowMany close(Actor actor, @PathVariable long reception) {
        return new HowMany(closing.close(actor, reception).orElseThrow(Unknown::new));
    }

    private void own(Actor actor, long reception) {
        rooms.day(actor, reception).orElseThrow(Unknown::new);
    }

    private static JsonFacts facts(byte @Nullable [] body) {
        var tree = Bodies.tree(body);
        return new JsonFacts(() -> tree);
    }
}
