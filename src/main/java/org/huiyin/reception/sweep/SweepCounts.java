package org.huiyin.reception.sweep;

/**
 * How far a sweep is.
 *
 * @param taken all that was taken into it
 * @param onWay of these, not verified yet and not late
 * @param late  whose day has passed while the unit has them
 * @param ended found true when called back
 */
public record SweepCounts(int taken, int onWay, int late, int ended) {

    /** How many have no verified end. */
    public int open() {
        return taken - ended;
    }
}
