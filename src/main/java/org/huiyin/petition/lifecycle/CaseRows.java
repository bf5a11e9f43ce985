package org.huiyin.petition.lifecycle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.huiyin.petition.Channel;
import org.huiyin.petition.PetitionClass;
import org.huiyin.petition.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reads a petition under lock and writes it back. */
@Component
public final class CaseRows {

    private final JdbcClient jdbc;

    CaseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Locks the row before anything is written, so that two acts on one petition follow each other; nothing is left to act on of one that was erased. */
    Optional<Case> locked(String number) {
        return jdbc.sql("select * from petition where number = ? and erased_at is null for no key update").param(number).query(CaseRows::read).optional();
    }

    /** Reads one row of {@code petition}, whole. */
    public static Case read(ResultSet row, int n) throws SQLException {
        var course = new Course(Status.valueOf(row.getString("status")), matter(row), desk(row), path(row), secrecy(row));
        return new Case(row.getLong("id"), row.getString("number"), origin(row), course, row.getInt("version"), row.getInt("head_seq"), row.getBytes("head_hash"));
    }

    private static Origin origin(ResultSet row) throws SQLException {
        return new Origin(Channel.of(row.getString("channel")), row.getString("title"), row.getString("claim"), row.getBoolean("contactable"),
                row.getBoolean("electronic_delivery"), row.getInt("persons"), row.getString("profile"), row.getTimestamp("received_at").toInstant(), row.getBoolean("historical"));
    }

    private static Matter matter(ResultSet row) throws SQLException {
        return new Matter(row.getString("region"), kind(row.getString("class")), row.getString("category"), row.getString("place"),
                row.getBoolean("classified"), row.getString("repeat_of"), row.getString("joined_to"));
    }

    private static Desk desk(ResultSet row) throws SQLException {
        return new Desk(row.getString("office"), row.getString("holder"), row.getString("handler"), list(row, "via"), row.getString("assigned_by"),
                row.getString("organ"), row.getString("reviewer"), list(row, "helpers"), row.getString("arbiter"), list(row, "informed"),
                Verification.read(row.getString("verifier"), row.getString("verification")));
    }

    private static Path path(ResultSet row) throws SQLException {
        var back = row.getString("returns_to");
        return new Path(row.getString("route"), row.getObject("accepted_on", LocalDate.class), answer(row), row.getBoolean("redo"),
                back == null ? null : Status.valueOf(back), row.getBoolean("question_open"));
    }

    private static Answer answer(ResultSet row) throws SQLException {
        return new Answer(row.getObject("issued_on", LocalDate.class), row.getBoolean("supported"), row.getObject("delivered_on", LocalDate.class),
                row.getBoolean("executed"), row.getObject("urged_on", LocalDate.class));
    }

    private static Secrecy secrecy(ResultSet row) throws SQLException {
        return new Secrecy(row.getBoolean("sealed"), list(row, "excluded"), row.getBoolean("accused_settled"), list(row, "recused"), row.getBoolean("trace"));
    }

    private static List<String> list(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static @Nullable PetitionClass kind(@Nullable String code) {
        return code == null ? null : PetitionClass.of(code);
    }

    /**
     * Writes the new course and chain head, and moves the version on by {@code moved}; the next duty and its date are read from the clocks as they now stand. What may be absent says its type: otherwise
     * the database prepares the statement anew for each other set of absences.
     */
    void write(Case before, Course after, EventLog.Event head, int moved) {
        var statement = jdbc.sql("""
                update petition p set
                    status = :status, ended = :ended, region = :region, class = :class, category = :category, place = :place, classified = :classified,
                    repeat_of = :repeatOf, joined_to = :joinedTo,
                    office = :office, holder = :holder, holder_since = case when p.holder = :holder then p.holder_since else :at end, handler = :handler,
                    via = :via::text[], assigned_by = :assignedBy, organ = :organ, reviewer = :reviewer, helpers = :helpers::text[], arbiter = :arbiter,
                    informed = :informed::text[], circle = :circle::text[], verifier = :verifier, verification = :verification,
                    route = :route, accepted_on = :acceptedOn, issued_on = :issuedOn, supported = :supported,
                    delivered_on = :deliveredOn, executed = :executed, urged_on = :urgedOn, redo = :redo, returns_to = :returnsTo, question_open = :asked,
                    sealed = :sealed, excluded = :excluded::text[], accused_settled = :settled, recused = :recused::text[], trace = :trace,
                    version = version + :moved, updated_at = :at, head_seq = :seq, head_hash = :hash, (next_term, next_due) = (
                        select d.term, d.due from deadline d
                        where d.petition = p.id and d.duty and d.ended_at is null and d.state not in ('cancelled', 'paused')
                        order by d.due, d.id limit 1)
                where p.id = :id""");
        secrecy(path(desk(matter(statement, after), after.desk()), after.path()), after.secrecy())
                .param("status", after.status().name()).param("ended", before.in(after).ended())
                .param("at", Timestamp.from(head.at())).param("moved", moved).param("seq", head.seq()).param("hash", head.hash()).param("id", before.id())
                .update();
    }

    private static StatementSpec matter(StatementSpec statement, Course after) {
        var m = after.matter();
        return statement.param("region", m.region()).param("class", m.petitionClass() == null ? null : m.petitionClass().code(), Types.VARCHAR)
                .param("category", m.category(), Types.VARCHAR).param("place", m.place(), Types.VARCHAR).param("classified", m.classified())
                .param("repeatOf", m.repeatOf(), Types.VARCHAR).param("joinedTo", m.joinedTo(), Types.VARCHAR);
    }

    private static StatementSpec desk(StatementSpec statement, Desk d) {
        return statement.param("office", d.office()).param("holder", d.holder()).param("handler", d.handler(), Types.VARCHAR).param("via", array(d.via()))
                .param("assignedBy", d.assignedBy(), Types.VARCHAR).param("organ", d.organ(), Types.VARCHAR).param("reviewer", d.reviewer(), Types.VARCHAR).param("helpers", array(d.helpers()))
                .param("arbiter", d.arbiter(), Types.VARCHAR).param("informed", array(d.informed())).param("circle", array(d.circle()))
                .param("verifier", d.verifier(), Types.VARCHAR).param("verification", d.verification() == null ? null : d.verification().state(), Types.VARCHAR);
    }

    private static StatementSpec path(StatementSpec statement, Path p) {
        var answer = p.answer();
        return statement.param("route", p.route(), Types.VARCHAR).param("acceptedOn", p.acceptedOn(), Types.DATE).param("issuedOn", answer.issuedOn(), Types.DATE).param("supported", answer.supported())
                .param("deliveredOn", answer.deliveredOn(), Types.DATE).param("executed", answer.executed()).param("urgedOn", answer.urgedOn(), Types.DATE).param("redo", p.redo()).param("returnsTo", p.returnsTo() == null ? null : p.returnsTo().name(), Types.VARCHAR)
                .param("asked", p.asked());
    }

    private static StatementSpec secrecy(StatementSpec statement, Secrecy s) {
        return statement.param("sealed", s.sealed()).param("excluded", array(s.excluded())).param("settled", s.accusedSettled())
                .param("recused", array(s.recused())).param("trace", s.trace());
    }

    private static String[] array(Collection<String> all) {
        return all.toArray(String[]::new);
    }
}
