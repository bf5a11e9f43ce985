package org.huiyin.petition.file;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.huiyin.actor.Actor;
import org.huiyin.deadline.Deadline;
import org.huiyin.deadline.Term;
import org.huiyin.petition.Status;
import org.huiyin.petition.file.PetitionFile.Part;
import org.huiyin.petition.file.PetitionFile.Relative;
import org.huiyin.petition.file.PetitionFile.Ties;
import org.huiyin.petition.lifecycle.Desk;
import org.huiyin.petition.lifecycle.Sight;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds what ties a petition to others and to further units. A reader is told of another petition only what he could find out himself: its number
 * unless it is veiled from him, more of it only within his sight.
 */
@Component
final class Relatives {

    private static final String SQL = """
            select p.number, p.title, p.status, p.received_at, p.joined_to = :number as joined, p.repeat_of = :number as again, (%s) as seen
              from petition p
             where (p.joined_to = :number or p.repeat_of = :number or p.number in (:earlier, :parent)) and %s
             order by p.id limit 200""".formatted(Sight.SQL, Sight.UNVEILED);

    private record Found(Relative petition, boolean joined, boolean again, boolean seen) {

        static Found read(ResultSet row, int n) throws SQLException {
            return new Found(new Relative(row.getString("number"), row.getString("title"), Status.valueOf(row.getString("status")), row.getTimestamp("received_at").toInstant()),
                    row.getBoolean("joined"), row.getBoolean("again"), row.getBoolean("seen"));
        }
    }

    private final JdbcClient jdbc;
    private final Sight sight;

    Relatives(JdbcClient jdbc, Sight sight) {
        this.jdbc = jdbc;
        this.sight = sight;
    }

    Ties of(Actor actor, Row row, List<Deadline> clocks, List<PetitionFile.Note> notes) {
        var course = row.petition().course();
        var matter = course.matter();
        var found = sight.bind(jdbc.sql(SQL), actor).param("number", row.number()).param("earlier", orEmpty(matter.repeatOf())).param("parent", orEmpty(matter.joinedTo()))
                .query(Found::read).list();
        return new Ties(known(found, matter.repeatOf()), found.stream().filter(f -> f.again() && f.seen()).map(Found::petition).toList(), check(course.desk()),
                known(found, matter.joinedTo()),
                found.stream().filter(f -> f.joined() && f.seen()).map(Found::petition).toList(),
                course.desk().helpers().stream().map(unit -> part(unit, clocks, notes)).toList(),
                course.desk().organ(), course.desk().reviewer(), course.secrecy().recused());
    }

    private static PetitionFile.@Nullable Check check(Desk desk) {
        return desk.verification() == null ? null : new PetitionFile.Check(desk.verification().office(), desk.verification().state());
    }

    private static @Nullable String known(List<Found> found, @Nullable String number) {
        return found.stream().map(f -> f.petition().number()).filter(n -> n.equals(number)).findFirst().orElse(null);
    }

    /** A helping unit's part, when it is due, and what it answered; all three stand in clocks and notes already read. */
    private static Part part(String unit, List<Deadline> clocks, List<PetitionFile.Note> notes) {
        var clock = last(clocks, c -> c.term() == Term.C22_PART && unit.equals(c.owedBy()));
        var asked = last(notes, n -> n.kind().equals("part") && unit.equals(n.text().get("unit")));
        var answer = last(notes, n -> n.kind().equals("part-answer") && unit.equals(n.text().get("unit")));
        return new Part(unit, asked.map(Relatives::said).orElse(null), clock.map(Deadline::due).orElse(null), clock.map(c -> c.state().code()).orElse(null),
                answer.map(Relatives::said).orElse(null));
    }

    private static String said(PetitionFile.Note note) {
        return Objects.toString(note.text().get("text"), "");
    }

    private static <T> Optional<T> last(List<T> all, Predicate<T> which) {
        return all.stream().filter(which).reduce((first, later) -> later);
    }

    private static String orEmpty(@Nullable String number) {
        return number == null ? "" : number;
    }
}
