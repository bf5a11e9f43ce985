package org.huiyin.petition.rating;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyin.deadline.Deadline;
import org.huiyin.deadline.Term;
import org.huiyin.directory.Organisations;
import org.huiyin.petition.Status;
import org.huiyin.petition.file.PublicView;
import org.huiyin.petition.rating.RatingRight.Kind;
import org.huiyin.petition.rating.RatingRight.Line;
import org.huiyin.runtime.LegalTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells a petitioner, whose view is open already, how the right to rate stands: the window is read from the clock, and opened nowhere but at the door. */
@Component
public class OwnRatings {

    private static final Set<Status> SIGNED = EnumSet.of(Status.OPINION_ISSUED, Status.ADOPTED, Status.PARTLY_ADOPTED, Status.NOT_ADOPTED);

    private record Desks(long petition, String office, String unit) {}

    private final Ratings ratings;
    private final Organisations organisations;
    private final LegalTime time;
    private final JdbcClient jdbc;

    OwnRatings(Ratings ratings, Organisations organisations, LegalTime time, JdbcClient jdbc) {
        this.ratings = ratings;
        this.organisations = organisations;
        this.time = time;
        this.jdbc = jdbc;
    }

    public RatingRight of(PublicView view) {
        var window = view.deadlines().stream().filter(clock -> clock.term() == Term.C11_EVAL && clock.state() != Deadline.State.CANCELLED).reduce((first, later) -> later);
        return window.map(clock -> within(view, clock)).orElseGet(() -> new RatingRight(SIGNED.contains(view.status()) ? Kind.AFTER_DELIVERY : Kind.NONE, null, List.of()));
    }

    private RatingRight within(PublicView view, Deadline window) {
        var desks = jdbc.sql("select id, office, coalesce(organ, holder) as unit from petition where number = ?").param(view.number())
                .query((row, n) -> new Desks(row.getLong("id"), row.getString("office"), row.getString("unit"))).single();
        var said = ratings.within(desks.petition(), window.id());
        var open = !time.today().isAfter(window.due()) && view.mayDo().contains(org.huiyin.petition.Action.RATE);
        var lines = Stream.of(Subject.values()).map(subject -> line(subject, subject == Subject.OFFICE ? desks.office() : desks.unit(), said, open)).toList();
        return new RatingRight(open ? Kind.OPEN : Kind.OVER, window.due(), lines);
    }

    private Line line(Subject subject, String unit, List<Rated> said, boolean open) {
        var rated = said.stream().filter(each -> each.subject() == subject).findFirst().orElse(null);
        return new Line(subject, organisations.current(rated == null ? unit : rated.unit()).name(), rated, open && (rated == null || rated.mayChange()));
    }
}
