package org.huiyin.directory.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.directory.Categories;
import org.huiyin.directory.DatedCompetence;
import org.huiyin.directory.DirectoryChange;
import org.huiyin.directory.DirectoryLog;
import org.huiyin.directory.Regions;
import org.huiyin.directory.WriteDirectory;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Use cases: an administrator says who answers for a category in a place from a day on, and when that ends. What was, stays on record. */
@Service
public class ChangeCompetence {

    private final WriteDirectory writing;
    private final CompetenceRows rows;
    private final OrganisationRows organisations;
    private final Known known;
    private final DirectoryLog log;
    private final LegalTime time;

    /** The codes there are. */
    @org.springframework.stereotype.Component
    record Known(Regions regions, Categories categories) {}

    ChangeCompetence(WriteDirectory writing, CompetenceRows rows, OrganisationRows organisations, Known known, DirectoryLog log, LegalTime time) {
        this.writing = writing;
        this.rows = rows;
        this.organisations = organisations;
        this.known = known;
        this.log = log;
        this.time = time;
    }

    /** Those entered for that organisation by name. */
    @Needs(Right.EDIT_DIRECTORY)
    public List<DatedCompetence> of(Actor actor, String organisation) {
        return rows.ofOrganisation(organisation);
    }

    /** Those of a region and all within it, behind the id {@code after}. */
    @Needs(Right.EDIT_DIRECTORY)
    public List<DatedCompetence> in(Actor actor, String region, long after, int limit) {
        return known.regions.find(region).map(place -> rows.in(place.prefix(), after, limit)).orElse(List.of());
    }

    /**
     * Enters it. Whoever answered until then does so up to the day before.
     *
     * @throws InvalidInput for every field that cannot be taken; {@code first} if another entry begins in these days
     */
    @Needs(Right.EDIT_DIRECTORY)
    public DatedCompetence enter(Actor actor, CompetenceEntry entry) {
        return writing.write(() -> {
            var category = text(entry.category());
            var region = text(entry.region());
            new Checks().required("category", category, 4).that(category.isEmpty() || known.categories.find(category).isPresent(), "category", "directory.category.unknown", category)
                    .required("region", region, 12).that(region.isEmpty() || known.regions.find(region).isPresent(), "region", "directory.region.unknown", region)
                    .required("organisation", entry.organisation(), 100)
                    .present("first", entry.first()).notBefore("first", entry.first(), time.today()).notAfter("first", entry.first(), time.today().plusYears(5))
                    .that(entry.first() == null || entry.last() == null || !entry.last().isBefore(entry.first()), "last", "directory.change.ends-before")
                    .complain();
            var organisation = organisations.living("organisation", entry.organisation());
            var first = Objects.requireNonNull(entry.first());
            rows.of(category, region).forEach(other -> makeRoom(actor, other, first, entry.last()));
            var entered = rows.add(category, region, organisation.id(), first, entry.last());
            note(actor, null, entered);
            return entered;
        });
    }

    private void makeRoom(Actor actor, DatedCompetence other, LocalDate first, @Nullable LocalDate last) {
        if (!other.first().isBefore(first) && (last == null || !other.first().isAfter(last))) {
            throw InvalidInput.of("first", "directory.change.overlaps", other.first().toString());
        }
        if (other.first().isBefore(first) && (other.last() == null || !other.last().isBefore(first))) {
            ended(actor, other, first.minusDays(1));
        }
    }

    /**
     * Ends one; one that has not begun is taken back.
     *
     * @param last its last day, yesterday at the earliest
     * @throws InvalidInput field {@code last}
     */
    @Needs(Right.EDIT_DIRECTORY)
    public void end(Actor actor, long id, @Nullable LocalDate last) {
        writing.write(() -> {
            var entry = rows.find(id).orElseThrow(() -> InvalidInput.of("id", "directory.change.no-entry"));
            if (entry.first().isAfter(time.today())) {
                rows.remove(id);
                note(actor, entry, null);
                return entry;
            }
            new Checks().present("last", last).notBefore("last", last, max(time.today().minusDays(1), entry.first()))
                    .that(last == null || entry.last() == null || !last.isAfter(entry.last()), "last", "directory.change.ends-already").complain();
            ended(actor, entry, Objects.requireNonNull(last));
            return entry;
        });
    }

    private void ended(Actor actor, DatedCompetence entry, LocalDate last) {
        rows.end(entry.id(), last);
        note(actor, entry, new DatedCompetence(entry.id(), entry.category(), entry.region(), entry.organisation(), entry.first(), last));
    }

    private void note(Actor actor, @Nullable DatedCompetence before, @Nullable DatedCompetence after) {
        var entry = Objects.requireNonNull(after == null ? before : after);
        log.note(actor.account(), List.of(new DirectoryChange.Value(DirectoryChange.What.COMPETENCE, entry.organisation(), "competence", said(before), said(after))));
    }

    private static @Nullable String said(@Nullable DatedCompetence entry) {
        return entry == null ? null : entry.category() + ' ' + entry.region() + ' ' + entry.first() + "–" + (entry.last() == null ? "" : entry.last());
    }

    private static LocalDate max(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static String text(@Nullable String said) {
        return said == null ? "" : said.strip();
    }
}
