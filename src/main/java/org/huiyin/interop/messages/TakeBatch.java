package org.huiyin.interop.messages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.huiyin.deadline.DueDates;
import org.huiyin.interop.messages.LocateMessage.Located;
import org.huiyin.petition.intake.ImportPetition;
import org.huiyin.petition.intake.ImportPetition.Imported;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.springframework.stereotype.Component;

/** Takes some messages at a time, several at once: each commits by itself, and commits that come together share one write to the disk. */
@Component
final class TakeBatch {

    /** How many messages make a batch. */
    static final int SIZE = 250;
    private static final int AT_ONCE = 8;

    private final LocateMessage places;
    private final TakeMessage taking;
    private final FollowSource following;
    private final ImportPetition imports;
    private final DueDates dates;

    TakeBatch(LocateMessage places, TakeMessage taking, FollowSource following, ImportPetition imports, DueDates dates) {
        this.places = places;
        this.taking = taking;
        this.following = following;
        this.imports = imports;
        this.dates = dates;
    }

    /** What became of one message. */
    private record Taken(Message message, Located place, boolean fresh, List<Finding> findings) {}

    void take(Collection<Message> messages, ImportOrder order, Tally tally, Watcher watcher) {
        var known = standing(messages);
        var taken = each(messages, message -> take(message, known.containsKey(message.source()), order));
        for (var one : taken) {
            count(one, order, tally);
            one.findings.forEach(watcher::found);
        }
        if (order.answer() && !order.dry()) {
            follow(messages, tally, watcher);
        }
        stand(taken, tally);
    }

    private Map<String, Imported> standing(Collection<Message> messages) {
        return imports.imported(messages.stream().map(Message::source).toList());
    }

    private Taken take(Message message, boolean known, ImportOrder order) {
        var place = places.locate(message, order.region());
        try {
            return new Taken(message, place, !known && (order.dry() || taking.take(message, place.region(), order.live())), List.of());
        } catch (InvalidInput fault) {
            return new Taken(message, place, false, Finding.of(message.line(), fault, Finding.Kind.FAULT));
        }
    }

    private void count(Taken one, ImportOrder order, Tally tally) {
        if (!one.findings.isEmpty()) {
            tally.faulty++;
        } else if (one.fresh) {
            tally.taken++;
        } else {
            tally.alreadyThere++;
        }
        if (!order.live() && !dates.knows(LocalDate.ofInstant(one.message.written(), LegalTime.ZONE))) {
            tally.beyondCalendar++;
        }
    }

    private void follow(Collection<Message> messages, Tally tally, Watcher watcher) {
        var standing = standing(messages);
        var live = messages.stream().filter(m -> standing.containsKey(m.source()) && !standing.get(m.source()).historical()).toList();
        each(live, message -> following.follow(standing.get(message.source()), message).map(why -> Finding.stuck(message.line(), why)))
                .stream().flatMap(Optional::stream).forEach(finding -> {
                    tally.stuck++;
                    watcher.found(finding);
                });
    }

    /** Asks the house where each message stands now: what counts is what it finds, not what we think we did. */
    private void stand(List<Taken> taken, Tally tally) {
        var standing = standing(taken.stream().map(Taken::message).toList());
        for (var one : taken) {
            var petition = standing.get(one.message.source());
            if (petition != null) {
                tally.stands(petition.status(), places.province(petition.region()));
                tally.withAnswer += one.message.answer() == null ? 0 : 1;
                tally.placed += one.place.named() ? 1 : 0;
                tally.fallback += one.place.named() ? 0 : 1;
                tally.proposed += one.place.named() && places.hasCompetentUnit(petition.category(), petition.region()) ? 1 : 0;
            }
        }
    }

    private static <T, R> List<R> each(Collection<T> all, Function<T, R> work) {
        try (var crew = Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            var done = new ArrayList<R>(all.size());
            for (var job : crew.invokeAll(all.stream().<Callable<R>>map(one -> () -> work.apply(one)).toList())) {
                done.add(job.get());
            }
            return done;
        } catch (ExecutionException e) {
            throw new BrokenOff(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BrokenOff(e);
        }
    }
}
