package org.huiyin.reception.hall;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.reception.batch.Batch;
import org.huiyin.reception.batch.BatchLog;
import org.huiyin.reception.batch.BatchState;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An office chooses what the highest leader hears, and takes a choice back. Each page changes only what was ticked or unticked on it, so that of two who choose at once neither undoes the other's. */
@Component
public class ChooseBatches {

    private static final Set<BatchState> MOVABLE = Set.of(BatchState.REGISTERED, BatchState.WAITING, BatchState.ARRIVED, BatchState.ABSENT);

    private final OwnDay days;
    private final RoomRows rooms;
    private final HallRows hall;
    private final RoomPlaces places;
    private final BatchLog log;

    ChooseBatches(OwnDay days, RoomRows rooms, HallRows hall, RoomPlaces places, BatchLog log) {
        this.days = days;
        this.rooms = rooms;
        this.hall = hall;
        this.places = places;
        this.log = log;
    }

    /**
     * @param seqs  those that are to be chosen
     * @param shown those that were chosen when this was read; of them, whatever is not to be chosen is chosen no more
     * @param room  where those go that were not chosen before
     */
    public record ChoiceOrder(@Nullable List<@Nullable Integer> seqs, @Nullable List<@Nullable Integer> shown, @Nullable Integer room) {

        public ChoiceOrder {
            seqs = named(seqs);
            shown = named(shown);
        }

        private static List<@Nullable Integer> named(@Nullable List<@Nullable Integer> seqs) {
            return seqs == null ? List.of() : List.copyOf(seqs.stream().filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new)));
        }

        private List<Integer> added() {
            return seqs.stream().filter(seq -> !shown.contains(seq)).map(Objects::requireNonNull).toList();
        }

        private List<Integer> removed() {
            return shown.stream().filter(seq -> !seqs.contains(seq)).map(Objects::requireNonNull).toList();
        }
    }

    /** How many were chosen, and how many are so no more. */
    public record Choice(int chosen, int unchosen) {}

    /**
     * All of it or nothing.
     *
     * @throws InvalidInput on {@code seq} if none is named, more than fifty, or one that cannot be sent any more; on {@code room} if there is none of that number, it has not space for all, or whoever waits in the queue
     *                      and is chosen no more could go to no other
     */
    @Needs(Right.PLAN_RECEPTION)
    @Transactional
    public Optional<Choice> choose(Actor actor, long reception, ChoiceOrder order) {
        return days.find(actor, reception).map(day -> {
            days.open(day);
            var added = order.added();
            new Checks().that(!order.seqs().isEmpty() || !order.shown().isEmpty(), "seq", "reception.hall.choose")
                    .that(order.seqs().size() <= ScreenBatches.MOST, "seq", "reception.hall.too-many-chosen", ScreenBatches.MOST, order.seqs().size())
                    .that(added.isEmpty() || order.room() != null, "room", "runtime.missing").complain();
            hall.holdOpenDay(reception);
            return new Choice(added.isEmpty() ? 0 : send(actor, reception, added, Objects.requireNonNull(order.room())), order.removed().isEmpty() ? 0 : release(actor, reception, order.removed()));
        });
    }

    private int send(Actor actor, long reception, List<Integer> seqs, int number) {
        var room = rooms.find(reception, number).orElseThrow(() -> InvalidInput.of("room", "reception.hall.no-room"));
        var held = hall.hold(actor, reception, seqs);
        var known = held.stream().map(Batch::seq).collect(Collectors.toSet());
        seqs.stream().filter(seq -> !known.contains(seq)).findFirst().ifPresent(seq -> {
            throw InvalidInput.of("seq", "reception.hall.no-batch", seq);
        });
        if (!held.stream().allMatch(batch -> MOVABLE.contains(batch.state()))) {
            throw InvalidInput.of("seq", "reception.hall.called-already");
        }
        places.space(held, room);
        hall.choose(held, number);
        log.addAll(held, actor.account(), "sent", Integer.toString(number));
        return held.size();
    }

    /** What was called, has ended, or was unticked by another meanwhile stays as it is. */
    private int release(Actor actor, long reception, List<Integer> seqs) {
        var held = hall.hold(actor, reception, seqs).stream().filter(batch -> batch.chosen() && MOVABLE.contains(batch.state())).toList();
        var all = rooms.of(reception);
        var first = all.stream().filter(Room::first).map(Room::number).collect(Collectors.toSet());
        if (first.size() == all.size() && held.stream().anyMatch(batch -> batch.state() == BatchState.ARRIVED && first.contains(batch.room()))) {
            throw InvalidInput.of("room", "reception.hall.no-rooms");
        }
        hall.release(held);
        log.addAll(held, actor.account(), "unchosen", null);
        return held.size();
    }
}
