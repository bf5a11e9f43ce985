package org.huiyin.reception.train;

import org.huiyin.reception.batch.BatchSight;

/**
 * Who may know of a call or trip, as its petition stands now: of its office whoever may know of a batch ({@link BatchSight}); of a team whoever goes along, and nobody once it accuses somebody or its
 * petition is to be kept from everybody but its chain (Art 30). Predicates on {@code train_trip t}; {@link TripRows} fills them.
 */
public final class TripSight {

    /** For people of its office. */
    public static final String SQL = BatchSight.of("t");

    static final String CLOSED = BatchSight.closed("t");
    static final String OF_OFFICE = "(t.office = :sight_unit and " + SQL + ")";
    static final String RIDDEN = "(" + BatchSight.beyond("t") + " and exists (select from train_team m where m.trip = t.id and m.account = :account))";

    private TripSight() {}
}
