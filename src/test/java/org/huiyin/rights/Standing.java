package org.huiyin.rights;

/** Where somebody works. Seen from a petition that is the own unit, a sister unit, one below or above it, one of a foreign region, the accused or one under it. */
enum Standing {
    OFFICE("330726-xfj"), HOUSING("330726-zjj"), TRAFFIC("330726-jtj"), POLICE("330726-gaj"), DISCIPLINE("330726-jjw"), GOVERNMENT("330726-zf"), TOWN("330726107-zf"),
    CITY_OFFICE("330700-xfj"), CITY_HOUSING("330700-zjj"), CITY_DISCIPLINE("330700-jjw"), FOREIGN("330803-zjj");

    final String unit;

    Standing(String unit) {
        this.unit = unit;
    }

    String region() {
        return unit.substring(0, unit.indexOf('-'));
    }

    /** Whether it is the county's government or hangs under it. */
    boolean ofTheCounty() {
        return unit.startsWith("330726");
    }

    /** Whether whoever watches over that unit's region watches over the town in which the matters lie. */
    boolean watchesTheTown() {
        return this != FOREIGN;
    }
}
