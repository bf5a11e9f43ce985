package org.huiyin.directory;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The region for which this house was set up: what is asked of anybody about a place begins there. */
@Component
public class HomeRegion {

    private final JdbcClient jdbc;
    private final Regions regions;

    HomeRegion(JdbcClient jdbc, Regions regions) {
        this.jdbc = jdbc;
        this.regions = regions;
    }

    /** Empty in a house that was never set up. */
    public Optional<Region> find() {
        return jdbc.sql("select region from installation").query(String.class).optional().flatMap(regions::find);
    }
}
