package org.huiyin.petition.pile;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A place, and how many matters there wait or were answered badly; one matter may count under several.
 *
 * @param region       six digits (county), nine (town) or twelve (village)
 * @param open         not ended
 * @param overdue      of these, with a term that has lapsed
 * @param again        that came again
 * @param dissatisfied with whose handling the petitioner was dissatisfied
 * @param changed      whose answer was changed or revoked on review or re-review
 */
public record Pile(String region, int open, int overdue, int again, int dissatisfied, int changed) {

    static Pile read(ResultSet row, int n) throws SQLException {
        return new Pile(row.getString("place"), row.getInt("open"), row.getInt("overdue"), row.getInt("again"), row.getInt("dissatisfied"), row.getInt("changed"));
    }

    /** By what places are ordered; nobody is shown it. */
    public int weight() {
        return open + overdue + again + dissatisfied + changed;
    }
}
