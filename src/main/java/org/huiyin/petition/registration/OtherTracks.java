package org.huiyin.petition.registration;

import java.util.Optional;
import org.huiyin.directory.Competence;
import org.huiyin.directory.Competent;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.Organisations;
import org.huiyin.petition.lifecycle.Case;
import org.huiyin.petition.lifecycle.Offices;
import org.huiyin.petition.lifecycle.Refusal;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The organs of other tracks, found by what they answer for: litigation, discipline, officials (Art 22, 30). */
@Component
final class OtherTracks {

    static final String JUDICIAL = "0802";
    static final String DISCIPLINE = "16";
    private static final String PERSONNEL = "15";

    private final Organisations organisations;
    private final Competence competence;
    private final Offices offices;

    OtherTracks(Organisations organisations, Competence competence, Offices offices) {
        this.organisations = organisations;
        this.competence = competence;
        this.offices = offices;
    }

    /** @throws InvalidInput on {@code to} if a unit is named that does not stand on that track */
    void check(String track, @Nullable String to) {
        if (named(to) && organisations.find(to).isEmpty()) {
            throw InvalidInput.of("to", "petition.unknown-organisation");
        }
        if (named(to) && organisations.current(to).categories().stream().noneMatch(own -> own.startsWith(track.substring(0, 2)))) {
            throw InvalidInput.of("to", "petition.not-on-that-track");
        }
    }

    private static boolean named(@Nullable String to) {
        return to != null && !to.isBlank();
    }

    /** The organ named, or the one of the office's own level. */
    Organisation organ(String track, Case petition, @Nullable String to) {
        var organ = named(to) ? organisations.current(to) : own(track, petition).orElseThrow(() -> InvalidInput.of("to", "runtime.missing"));
        if (offices.complainedOf(organ.id(), petition.course().excluded())) {
            throw new Refusal(Refusal.because("accused-unit", "30"));
        }
        return organ;
    }

    /** Whether the organ stands above the level on which the petition lies. */
    boolean higher(Organisation organ, Case petition) {
        return wide(organ.region()).length() < wide(organisations.current(petition.course().holder()).region()).length();
    }

    Optional<Organisation> personnel(Case petition) {
        return own(PERSONNEL, petition).filter(department -> !offices.complainedOf(department.id(), petition.course().excluded()));
    }

    private Optional<Organisation> own(String track, Case petition) {
        return competence.competent(track, organisations.current(petition.course().holder()).region()).map(Competent::organisation);
    }

    private static String wide(String region) {
        return region.replaceFirst("(00)+$", "");
    }
}
