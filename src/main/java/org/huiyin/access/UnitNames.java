package org.huiyin.access;

/** Port: the name of an organisation by its id, for those who only know the id of their unit. */
@FunctionalInterface
public interface UnitNames {

    /** The name in full; the id itself if nobody knows the unit. */
    String nameOf(String unit);
}
