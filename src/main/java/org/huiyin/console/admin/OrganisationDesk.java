package org.huiyin.console.admin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.Organisations;
import org.huiyin.directory.change.ChangeCompetence;
import org.huiyin.directory.change.DissolveOrganisations;
import org.huiyin.directory.change.LookAtOrganisations;
import org.huiyin.petition.succession.LookAtSuccession;
import org.huiyin.web.Sheet;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts together the pages about one organisation. */
@Component
class OrganisationDesk {

    private static final int CHANGES = 30;

    private final Organisations organisations;
    private final LookAtOrganisations looking;
    private final ChangeCompetence competences;
    private final LookAtSuccession succession;
    private final HangingOn hanging;

    OrganisationDesk(Organisations organisations, LookAtOrganisations looking, ChangeCompetence competences, LookAtSuccession succession, HangingOn hanging) {
        this.organisations = organisations;
        this.looking = looking;
        this.competences = competences;
        this.succession = succession;
        this.hanging = hanging;
    }

    Optional<Organisation> unit(String id) {
        return organisations.find(id);
    }

    ModelAndView page(Actor actor, String id, @Nullable Sheet faults, String done) {
        var planned = looking.planned(actor, id).orElse(null);
        var unit = unit(id).orElseThrow(Unknown::new);
        var kept = OrganisationForm.sheet(unit);
        var values = new LinkedHashMap<>(kept.values());
        if (faults != null) {
            values.putAll(faults.values());
        }
        return new ModelAndView("console/admin/organisation", Map.of("p", new OrganisationPage(unit, new Sheet(values, faults == null ? List.of() : faults.faults()), done,
                hanging.on(actor, unit), competences.of(actor, id), looking.changes(actor, id, Long.MAX_VALUE, CHANGES), planned, succession.progress(actor, id).orElse(null))),
                faults == null ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    }

    /** What passes over to whom, before it is done. */
    ModelAndView preview(Actor actor, DissolveOrganisations.Looked order, Entered form) {
        return new ModelAndView("console/admin/dissolve", Map.of("ending", order.ending().stream().map(one -> hanging.on(actor, one)).toList(),
                "successor", order.successor(), "sheet", Sheet.of(form.values())));
    }
}
