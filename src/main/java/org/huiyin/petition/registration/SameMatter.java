package org.huiyin.petition.registration;

import java.util.Optional;
import org.huiyin.petition.lifecycle.Case;
import org.huiyin.petition.lifecycle.CaseRows;
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

    private static final String OF_THE_SAME_PERSON = """
            not p.sealed and not (p.excluded && :sight_lineage::text[]) and exists (select from petitioner a join petitioner b on b.petition = p.id
             where a.petition = :asking and (a.id_hash = b.id_hash or a.phone_hash = b.phone_hash or a.name_hash = b.name_hash))""";

    private final JdbcClient jdbc;
    private final Sight sight;

    SameMatter(JdbcClient jdbc, Sight sight) {
        this.jdbc = jdbc;
        this.sight = sight;
    }

    /**
     * The petition of that number.
     *
     * @throws InvalidInput on the field if there is none that the clerk may know of, or it is the petition itself
     */
    Case matter(Situation situation, String field, String number) {
        return found(situation, number.strip()).filter(other -> other.id() != situation.petition().id())
                .orElseThrow(() -> InvalidInput.of(field, "petition.unknown-petition"));
    }

    private Optional<Case> found(Situation situation, String number) {
        return sight.bind(jdbc.sql("select p.* from petition p where p.number = :number and (" + Sight.SQL + " or " + OF_THE_SAME_PERSON + ")"), situation.actor())
                .param("number", number).param("asking", situation.petition().id()).query(CaseRows::read).optional();
    }

    /** Whether both come from the same petitioner, as far as name, number or phone tell. */
    boolean samePetitioner(Case one, Case other) {
        return jdbc.sql("""
                select exists (select from petitioner a join petitioner b on b.petition = :other
                 where a.petition = :one and (a.id_hash = b.id_hash or a.phone_hash = b.phone_hash or a.name_hash = b.name_hash))""")
                .param("one", one.id()).param("other", other.id()).query(Boolean.class).single();
    }
}
