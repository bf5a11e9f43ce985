package org.huiyin.petition.registration;

import static org.huiyin.runtime.KeyedHash.Of.ID_NUMBER;
import static org.huiyin.runtime.KeyedHash.Of.NAME;
import static org.huiyin.runtime.KeyedHash.Of.PHONE;

import java.util.Optional;
import org.huiyin.petition.lifecycle.Case;
import org.huiyin.petition.lifecycle.CaseRows;
import org.huiyin.petition.lifecycle.Petitioners;
import org.huiyin.petition.lifecycle.Refusal;
import org.huiyin.petition.lifecycle.Sight;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.runtime.InvalidInput;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the other petition about the same matter that a clerk names. It is one in the clerk's sight, or an unsealed one of the same
 * petitioner; whatever else there is looks like a number that nobody was given.
 */
@Component
final class SameMatter {

    /** One identity number is one person, two are two. Without them a phone tells; a name alone only where nothing speaks against it. */
    private static final String ONE_PERSON = """
            case when b.id_hash is not null and cardinality(:ids::bytea[]) > 0 then b.id_hash = any(:ids::bytea[])
                 when b.phone_hash is not null and cardinality(:phones::bytea[]) > 0 then b.phone_hash = any(:phones::bytea[])
                 else coalesce(b.name_hash = any(:names::bytea[]), false) end""";
    private static final String OF_THE_SAME_PERSON = """
            not p.sealed and not (p.excluded && :sight_lineage::text[])
            and exists (select from petitioner b where b.petition = p.id and %s)""".formatted(ONE_PERSON);

    private final JdbcClient jdbc;
    private final Sight sight;
    private final Petitioners petitioners;

    SameMatter(JdbcClient jdbc, Sight sight, Petitioners petitioners) {
        this.jdbc = jdbc;
        this.sight = sight;
        this.petitioners = petitioners;
    }

    /**
     * The petition of that number.
     *
     * @throws InvalidInput on the field if there is none that the clerk may know of, or it is the petition itself
     */
    Case matter(Situation situation, String field, String number) {
        if (number.strip().equals(situation.petition().number())) {
            throw InvalidInput.of(field, "petition.itself");
        }
        return found(situation, number.strip())
                .orElseThrow(() -> InvalidInput.of(field, "petition.unknown-petition"));
    }

    /** The petition of that number, if it is one that the clerk may know of. */
    Optional<Case> found(Situation situation, String number) {
        return asking(sight.bind(jdbc.sql("select p.* from petition p where p.number = :number and (" + Sight.SQL + " or " + OF_THE_SAME_PERSON + ")"), situation.actor()), situation.petition())
                .param("number", number).query(CaseRows::read).optional();
    }

    /** Whether the clerk may read it himself, and not only know of it. */
    boolean read(Situation situation, Case other) {
        return sight.bind(jdbc.sql("select exists (select from petition p where p.id = :id and " + Sight.SQL + ")"), situation.actor())
                .param("id", other.id()).query(Boolean.class).single();
    }

    /**
     * The same, held so that nobody changes it meanwhile.
     *
     * @throws Refusal if somebody is just changing it: two petitions joined to each other would both be gone
     */
    Case held(Situation situation, String field, String number) {
        var other = matter(situation, field, number);
        return jdbc.sql("select * from petition where id = ? for no key update skip locked").param(other.id()).query(CaseRows::read).optional()
                .orElseThrow(() -> new Refusal(Refusal.because("changing-now", "")));
    }

    /** Whether both come from the same petitioner, as far as name, number or phone tell. */
    boolean samePetitioner(Case one, Case other) {
        return asking(jdbc.sql("select exists (select from petitioner b where b.petition = :other and %s)".formatted(ONE_PERSON)), one)
                .param("other", other.id()).query(Boolean.class).single();
    }

    /** Who asks, hashed under every key in use: the other may not have been hashed anew yet. */
    private JdbcClient.StatementSpec asking(JdbcClient.StatementSpec statement, Case one) {
        var person = petitioners.of(one.id()).person();
        return statement.param("ids", petitioners.hashes(ID_NUMBER, person == null ? null : person.idNumber()))
                .param("phones", petitioners.hashes(PHONE, person == null ? null : person.phone()))
                .param("names", petitioners.hashes(NAME, person == null ? null : person.name()));
    }
}
