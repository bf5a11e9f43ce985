package org.huiyin.directory.change;

import java.util.Optional;
import java.util.Set;
import org.huiyin.actor.Actor;
import org.huiyin.directory.DirectoryChange;
import org.huiyin.directory.DirectoryChange.What;
import org.huiyin.directory.DirectoryLog;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.Organisations;
import org.huiyin.directory.Region;
import org.huiyin.directory.Regions;
import org.huiyin.directory.WriteDirectory;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** For which region this house was set up, and by which petition office it is run. Said from the machine itself, as the first administrator is let in. */
@Component
public class Installation {

    /** Where the house is at home. */
    public record Home(String region, String office) {}

    private final WriteDirectory writing;
    private final OrganisationRows rows;
    private final Regions regions;
    private final Organisations organisations;
    private final DirectoryLog log;
    private final JdbcClient jdbc;

    Installation(WriteDirectory writing, OrganisationRows rows, Regions regions, Organisations organisations, DirectoryLog log, JdbcClient jdbc) {
        this.writing = writing;
        this.rows = rows;
        this.regions = regions;
        this.organisations = organisations;
        this.log = log;
        this.jdbc = jdbc;
    }

    /** Empty in a house that was never set up. */
    public Optional<Home> home() {
        return jdbc.sql("select region, office from installation").query((row, n) -> new Home(row.getString("region"), row.getString("office"))).optional();
    }

    /**
     * Sets it up, or sets it up anew. The office of the region is taken as the directory has it; where it has none, one of that name is added.
     *
     * @param office name for an office that has yet to be added; {@code null} takes the one there is
     * @throws InvalidInput field {@code region} or {@code office}; then nothing is changed
     */
    public Home setUp(String region, @Nullable String office) {
        var place = regions.find(region).orElseThrow(() -> InvalidInput.of("region", "directory.region.unknown", region));
        return writing.write(() -> {
            var standing = organisations.petitionOffice(place.code()).filter(each -> each.region().equals(place.code()));
            var run = standing.orElseGet(() -> added(place, office));
            jdbc.sql("insert into installation (region, office, at) values (:region, :office, now()) on conflict (only_one) do update set region = excluded.region, office = excluded.office, at = excluded.at")
                    .param("region", place.code()).param("office", run.id()).update();
            return new Home(place.code(), run.id());
        });
    }

    private Organisation added(Region place, @Nullable String name) {
        if (name == null || name.isBlank() || name.strip().length() > 100) {
            throw InvalidInput.of("office", "directory.change.office-name", place.name());
        }
        var parent = organisations.search("", place.code(), null, Organisation.Kind.GOVERNMENT, 1).stream().map(Organisation::id).findFirst().orElse(null);
        var office = new Organisation(rows.freeId(place.code()), name.strip(), Organisation.Kind.PETITION_OFFICE, place.code(), parent, Set.of(), "", "", "", null);
        rows.put(office);
        log.note(Actor.SYSTEM.account(), DirectoryChange.between(What.ADDED, null, office));
        return office;
    }
}
