package org.huiyin.reception.batch;

import java.util.List;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.petition.beside.BesideMatter;
import org.huiyin.petition.beside.LookBeside;
import org.huiyin.petition.publication.OpenMatter;
import org.huiyin.petition.publication.OpenMatters;
import org.huiyin.reception.Reception;
import org.huiyin.reception.Receptions;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Before somebody is registered at a desk or on the phone: what others were answered in public, and which matters the desk has already. For what accuses somebody nothing is looked for. */
@Component
public class LookAlike {

    private final Receptions receptions;
    private final OpenMatters open;
    private final LookBeside beside;

    LookAlike(Receptions receptions, OpenMatters open, LookBeside beside) {
        this.receptions = receptions;
        this.open = open;
        this.beside = beside;
    }

    /** What is said so far; nothing of it is kept. */
    public record AlikeOrder(@Nullable String title, @Nullable String matter, @Nullable String place, @Nullable String category, @Nullable Boolean accusation) {}

    /**
     * The likest first.
     *
     * @param open what anybody may read
     * @param own  what is in the sight of whoever looks, if they may read files
     * @param link whether one of them can be linked at once: the day is the own office's
     */
    public record Found(List<OpenMatter> open, List<BesideMatter> own, boolean link) {

        public Found {
            open = List.copyOf(open);
            own = List.copyOf(own);
        }
    }

    /** Nothing if no such day was announced. @throws InvalidInput on {@code title} if nothing is said */
    @Needs(Right.REGISTER_BATCH)
    public Optional<Found> look(Actor actor, long reception, AlikeOrder order) {
        return receptions.find(reception).map(day -> {
            new Checks().required("title", order.title(), 100).optional("matter", order.matter(), 2000).complain();
            return Boolean.TRUE.equals(order.accusation()) ? new Found(List.of(), List.of(), false) : found(actor, day, order);
        });
    }

    private Found found(Actor actor, Reception day, AlikeOrder order) {
        var title = String.valueOf(order.title()).strip();
        var words = new LookBeside.Wording(title, order.matter(), blank(order.category()) ? null : order.category(), blank(order.place()) ? day.region() : String.valueOf(order.place()));
        return new Found(open.alike(day.region(), "", (title + ' ' + (order.matter() == null ? "" : order.matter())).strip()), actor.may(Right.READ_FILE) ? beside.alike(actor, words) : List.of(),
                actor.may(Right.READ_BATCHES) && day.office().equals(actor.unit()));
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
