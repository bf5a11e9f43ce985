package org.huiyin.reception.duty;

import java.time.LocalDate;
import org.huiyin.directory.Organisations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells when a leader was last at a place, by the days of duty there that were kept. */
@Component
public class LastVisit {

    private final Visits visits;
    private final Organisations organisations;

    LastVisit(Visits visits, Organisations organisations) {
        this.visits = visits;
        this.organisations = organisations;
    }

    /** @return {@code null}: nobody of the place's own petition office, within three years */
    public @Nullable LocalDate to(String place) {
        return organisations.petitionOffice(place).map(office -> visits.last(visits.of(office.id()), place)).orElse(null);
    }
}
