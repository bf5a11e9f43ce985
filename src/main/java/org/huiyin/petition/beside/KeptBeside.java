package org.huiyin.petition.beside;

/**
 * A kind of matter that has words of its own and is kept beside petitions: a batch, a trip, a mediation. With an erased petition its words are given up, and without one by
 * whole years; the row stays, and tells that it was, when, and how it ended. Declared once, as a bean; which columns go is told by {@code SealedTable.goesWith}.
 * All pieces are SQL over {@code t}, the table; never input.
 *
 * @param kind      what it is called
 * @param office    the unit that keeps it
 * @param with      whether it goes with the petition {@code :number}
 * @param petitions the numbers of all petitions that it goes with, as an array
 * @param kept      whether there is anything left to give up
 * @param accuses   whether it accuses somebody, and is kept as long as an accusation
 * @param ended     when it ended; {@code null} while it runs
 * @param last      when the last thing was written about it; {@code null} while a promise made there is open
 */
public record KeptBeside(String kind, String table, String office, String with, String petitions, String kept, String accuses, String ended, String last) {

    /** With the columns that most have: {@code office}, {@code petition}, {@code sealed}. */
    public static KeptBeside of(String kind, String table, String ended) {
        return new KeptBeside(kind, table, "t.office", "t.petition = :number", "array[t.petition]", "t.sealed is not null", "false", ended, ended);
    }

    /** Promises are made there: as such a source they stand in the book of promises, and it lasts as long as they do. */
    public KeptBeside promising(String source) {
        return new KeptBeside(kind, table, office, with, petitions, kept, accuses, ended, "ended_with_promise('" + source + "', t.id, " + ended + ")");
    }

    public KeptBeside office(String column) {
        return new KeptBeside(kind, table, column, with, petitions, kept, accuses, ended, last);
    }

    public KeptBeside goesWith(String one, String all) {
        return new KeptBeside(kind, table, office, one, all, kept, accuses, ended, last);
    }

    public KeptBeside keptWhile(String condition) {
        return new KeptBeside(kind, table, office, with, petitions, condition, accuses, ended, last);
    }

    public KeptBeside mayAccuse() {
        return new KeptBeside(kind, table, office, with, petitions, kept, "t.accusation", ended, last);
    }
}
