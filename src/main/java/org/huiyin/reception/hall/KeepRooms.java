package org.huiyin.reception.hall;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.directory.Organisations;
import org.huiyin.reception.Reception;
import org.huiyin.reception.batch.BatchLog;
import org.huiyin.runtime.InvalidInput;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An office says which rooms its day has, who sits in each, and who goes where. */
@Component
public class KeepRooms {

    private final OwnDay days;
    private final RoomRows rooms;
    private final HallRows hall;
    private final BatchLog log;
    private final Organisations organisations;

    KeepRooms(OwnDay days, RoomRows rooms, HallRows hall, BatchLog log, Organisations organisations) {
        this.days = days;
        this.rooms = rooms;
        this.hall = hall;
        this.log = log;
        this.organisations = organisations;
    }

    /** By their numbers. */
    @Needs(Right.READ_BATCHES)
    public List<Room> list(Actor actor, long reception) {
        return days.find(actor, reception).map(day -> rooms.of(reception)).orElse(List.of());
    }

    /**
     * A new one, or another in its place.
     *
     * @throws InvalidInput naming every field at fault: somebody who was not announced for the day, or who sits in another room already
     */
    @Needs(Right.PLAN_RECEPTION)
    @Transactional
    public Optional<Room> put(Actor actor, long reception, RoomOrder order) {
        return days.find(actor, reception).map(day -> {
            days.open(day);
            hall.holdOpenDay(reception);
            order.checks(day.leaders()).complain();
            var number = order.number();
            alone(rooms.of(reception).stream().filter(room -> room.number() != number).toList(), order);
            if (!rooms.put(day, order, units(day, order))) {
                throw InvalidInput.of("version", "reception.changed");
            }
            return rooms.find(reception, number).orElseThrow();
        });
    }

    private List<String> units(Reception day, RoomOrder order) {
        return Objects.requireNonNull(order.units()).stream().filter(Objects::nonNull).map(line -> organisations.find(line)
                .or(() -> organisations.named(line).stream().filter(unit -> day.region().startsWith(unit.region().replaceFirst("(00)+$", "")) || unit.region().startsWith(day.region())).findFirst())
                .orElseThrow(() -> InvalidInput.of("units", "reception.hall.unknown-unit", line)).id()).distinct().toList();
    }

    /**
     * Takes a room away.
     *
     * @return nothing if the day has none of that number, or is another office's
     * @throws InvalidInput on {@code room} if somebody was sent to it, or received in it
     */
    @Needs(Right.PLAN_RECEPTION)
    @Transactional
    public Optional<Room> remove(Actor actor, long reception, int number) {
        return days.find(actor, reception).flatMap(day -> {
            days.open(day);
            hall.holdDay(reception);
            return rooms.hold(reception, number);
        }).map(room -> {
            if (!rooms.remove(reception, number)) {
                throw InvalidInput.of("room", "reception.hall.room-used");
            }
            return room;
        });
    }

    /**
     * Sends a batch to a room, and says whether it was chosen for the highest leader.
     *
     * @throws InvalidInput on {@code room} if there is none of that number, or it is of the highest leader and the batch was not chosen; on {@code number} if it was called already
     */
    @Needs(Right.PLAN_RECEPTION)
    @Transactional
    public boolean send(Actor actor, long reception, int seq, int number, boolean chosen) {
        return days.find(actor, reception).map(day -> {
            days.open(day);
            hall.holdOpenDay(reception);
            var room = rooms.find(reception, number).orElseThrow(() -> InvalidInput.of("room", "reception.hall.no-room"));
            if (room.first() && !chosen) {
                throw InvalidInput.of("room", "reception.hall.first-takes-chosen");
            }
            return hall.hold(actor, reception, seq).map(batch -> {
                if (!hall.send(batch, number, chosen)) {
                    throw InvalidInput.of("number", "reception.hall.called-already");
                }
                log.add(batch, actor.account(), "sent", batch.room() == null ? null : batch.room().toString(), Integer.toString(number), null);
                return true;
            }).orElse(false);
        }).orElse(false);
    }

    /** Gives every batch that has no room yet one of the others, so that each room has as many as any; nobody is left over. @return how many */
    @Needs(Right.PLAN_RECEPTION)
    @Transactional
    public int share(Actor actor, long reception) {
        return days.find(actor, reception).map(day -> {
            days.open(day);
            if (rooms.of(reception).stream().allMatch(Room::first)) {
                throw InvalidInput.of("room", "reception.hall.no-rooms");
            }
            hall.holdOpenDay(reception);
            return hall.share(reception);
        }).orElse(0);
    }

    private static void alone(List<Room> others, RoomOrder order) {
        var seated = others.stream().flatMap(room -> room.leaders().stream()).collect(Collectors.toSet());
        order.leaders().stream().filter(seated::contains).findFirst().ifPresent(line -> {
            throw InvalidInput.of("leaders", "reception.hall.seated", line);
        });
    }

    /** The day, if it is the own office's. */
    @Needs(Right.READ_BATCHES)
    public Optional<Reception> day(Actor actor, long reception) {
        return days.find(actor, reception);
    }
}
