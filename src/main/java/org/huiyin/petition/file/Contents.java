package org.huiyin.petition.file;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyin.actor.Actor;
import org.huiyin.deadline.Deadline;
import org.huiyin.deadline.Deadlines;
import org.huiyin.deadline.Term;
import org.huiyin.directory.Competence;
import org.huiyin.directory.Organisations;
import org.huiyin.directory.Regions;
import org.huiyin.document.Documents;
import org.huiyin.notice.Notices;
import org.huiyin.petition.Channel;
import org.huiyin.petition.PetitionClass;
import org.huiyin.petition.lifecycle.CaseWords;
import org.huiyin.petition.lifecycle.Door;
import org.huiyin.petition.lifecycle.EventLog;
import org.huiyin.petition.lifecycle.Petitioners;
import org.huiyin.petition.lifecycle.ToldPaper;
import org.huiyin.petition.note.InternalNotes;
import org.huiyin.petition.watch.WhoLooked;
import org.huiyin.runtime.OneTrip;
import org.huiyin.runtime.Question;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts a petition together for its readers. */
@Component
final class Contents {

    /** Clocks that run between units: the petitioner neither waits for them nor can use them. */
    private static final Set<Term> BETWEEN_UNITS = EnumSet.of(Term.C3_OBJECT, Term.C9_ASSIGN, Term.C19_PASS_ON, Term.C20_JURISDICTION, Term.C22_PART);

    private static final String MATTER = "select p.*, (select title_zh from petition_theme c join theme t on t.slug = c.theme where c.petition = p.id) as theme from petition p where p.id = ?";

    private final JdbcClient jdbc;
    private final Parts parts;
    private final Places places;
    private final Seals seals;
    private final OneTrip trip;
    private final Door door;

    Contents(JdbcClient jdbc, Parts parts, Places places, Seals seals, OneTrip trip, Door door) {
        this.jdbc = jdbc;
        this.parts = parts;
        this.places = places;
        this.seals = seals;
        this.trip = trip;
        this.door = door;
    }

    /** What hangs on a petition. */
    @Component
    record Parts(EventLog log, Deadlines deadlines, Notices notices, Documents documents, Timeline timeline, ReviewRights reviews) {}

    /** What is sealed in it. */
    @Component
    record Seals(CaseWords words, Petitioners petitioners, InternalNotes asides) {}

    /** Where it belongs. */
    @Component
    record Places(Organisations organisations, Regions regions, Competence competence, Relatives relatives, WhoLooked looks) {}

    /** @param beside what else is asked on the way there */
    PublicView view(Actor actor, Row row, boolean toldOnly, Question<?>... beside) {
        var petition = row.petition();
        var events = parts.log().questionOf(row.id(), row.number());
        var clocks = parts.deadlines().questionOf(row.id());
        var notices = parts.notices().questionOf(row.id());
        var files = parts.documents().questionOf(row.id());
        var units = new Question<>("select document from unit_paper where petition = ?", List.of(row.id()), (r, n) -> r.getString(1));
        var looks = toldOnly ? places.looks().questionOf(row.id(), petition.origin().receivedAt()) : places.looks().noQuestion();
        var told = trip.ask(Stream.concat(Stream.of(events, clocks, notices, files, units, looks), Stream.of(beside)).toArray(Question<?>[]::new));
        var ofUnit = Set.copyOf(told.to(units));
        var shown = told.to(files).stream().filter(f -> !toldOnly || !ofUnit.contains(f.id()) && actor.petitions(row.number())).toList();
        return new PublicView(row.number(), petition.origin().title(), petition.status(), petition.version(), petition.contactable(), holder(row),
                parts.timeline().of(told.to(events), told.to(notices), toldOnly), shown(told.to(clocks), toldOnly), Papers.of(petition, told.to(notices), shown, toldOnly),
                door.mayDo(actor, petition, told.to(clocks)), names(petition.course().desk().helpers()), petition.course().matter().joinedTo(),
                parts.reviews().of(petition, told.to(clocks)), places.looks().told(petition, told.to(looks)));
    }

    private static List<Deadline> shown(List<Deadline> clocks, boolean toldOnly) {
        return clocks.stream().filter(clock -> !toldOnly || !BETWEEN_UNITS.contains(clock.term())).toList();
    }

    private List<String> names(List<String> units) {
        return units.stream().map(unit -> places.organisations().current(unit).name()).toList();
    }

    private Holder holder(Row row) {
        var unit = places.organisations().current(row.petition().course().holder());
        return new Holder(unit.id(), unit.name(), unit.phone(), row.holderSince());
    }

    PetitionFile file(Actor actor, Row row) {
        var matter = jdbc.sql(MATTER).param(row.id()).query(this::matter).single();
        var written = seals.words().notes(row.id());
        var who = seals.petitioners().of(row.id());
        var names = OwnNames.of(who);
        var notes = written.stream()
                .map(n -> new PetitionFile.Note(n.seq(), n.kind(), n.at(), n.author(), n.unit(), names.in(n.text()))).toList();
        var atWork = row.petition().course().holder().equals(actor.unit());
        var drafts = seals.words().drafts(row.id()).stream().map(PetitionFile.DraftSheet::of).map(draft -> atWork ? draft : draft.masked(names)).toList();
        var proposed = places.competence().competent(matter.category(), matter.region());
        var view = view(actor, row, false);
        var papers = row.petition().origin().persons() == 1 ? List.<ToldPaper>of() : ToldPaper.of(row.petition(), parts.notices().of(row.id()));
        return new PetitionFile(view, matter, People.of(who, row.petition(), papers, written), notes, drafts, proposed.orElse(null),
                places.relatives().of(actor, row, view.deadlines(), notes),
                seals.asides().of(row.id()).stream().map(said -> said.saying(names.in(said.text()))).toList());
    }

    private PetitionFile.Matter matter(ResultSet r, int n) throws SQLException {
        return new PetitionFile.Matter(Optional.ofNullable(r.getString("class")).map(PetitionClass::of).orElse(null), Channel.of(r.getString("channel")),
                r.getString("claim"), r.getString("facts"), r.getString("reasons"), r.getString("region"), places.regions().fullName(r.getString("region")),
                r.getString("place"), r.getString("category"), r.getBoolean("classified"), r.getBoolean("sealed"), r.getBoolean("historical"), r.getString("source"),
                r.getBoolean("read_back"), r.getBoolean("electronic_delivery"), r.getString("route"), r.getString("assigned_by"), r.getBoolean("supported"), r.getBoolean("ended") ? null : r.getObject("urged_on", LocalDate.class),
                r.getString("office"), r.getString("handler"), r.getTimestamp("received_at").toInstant(), r.getObject("accepted_on", LocalDate.class),
                r.getString("profile"), r.getString("next_term"), r.getObject("next_due", LocalDate.class), r.getString("theme"));
    }
}
