package org.huiyin.interop.admin;

import java.util.List;
import org.huiyin.actor.Actor;
import org.huiyin.directory.change.Dissolution;
import org.huiyin.directory.change.DissolutionOrder;
import org.huiyin.directory.change.DissolveOrganisations;
import org.huiyin.directory.change.LookAtOrganisations;
import org.huiyin.interop.Items;
import org.huiyin.interop.once.Once;
import org.huiyin.petition.succession.LookAtSuccession;
import org.huiyin.petition.succession.Succession;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Units dissolved or merged, on a day, and how far their petitions have passed to the successor. */
@RestController
@RequestMapping("/api/v1/staff/dissolutions")
class DissolutionResource {

    /**
     * How it stands with one unit.
     *
     * @param open    open petitions in which it has a part
     * @param planned that it will be dissolved, {@code null} if not
     * @param passing how far its petitions have passed on, {@code null} before
     */
    record UnitEnd(int open, @Nullable Dissolution planned, @Nullable Succession passing) {}

    private final DissolveOrganisations dissolving;
    private final LookAtOrganisations looking;
    private final LookAtSuccession succession;

    DissolutionResource(DissolveOrganisations dissolving, LookAtOrganisations looking, LookAtSuccession succession) {
        this.dissolving = dissolving;
        this.looking = looking;
        this.succession = succession;
    }

    @GetMapping
    Items<Dissolution> planned(Actor actor) {
        return Items.all(looking.planned(actor));
    }

    @PostMapping
    @Once
    @ResponseStatus(HttpStatus.CREATED)
    List<Dissolution> order(Actor actor, @RequestBody DissolutionOrder order) {
        return dissolving.order(actor, order);
    }

    @GetMapping("/{organisation}")
    UnitEnd one(Actor actor, @PathVariable String organisation) {
        return new UnitEnd(succession.open(actor, organisation), looking.planned(actor, organisation).orElse(null), succession.progress(actor, organisation).orElse(null));
    }

    @DeleteMapping("/{organisation}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void callOff(Actor actor, @PathVariable String organisation) {
        dissolving.callOff(actor, organisation);
    }
}
