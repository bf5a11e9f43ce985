package org.huiyin.interop.admin;

import java.net.URI;
import java.util.List;
import org.huiyin.actor.Actor;
import org.huiyin.directory.DirectoryChange;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.change.ChangeOrganisation;
import org.huiyin.directory.change.LookAtOrganisations;
import org.huiyin.directory.change.OrganisationEntry;
import org.huiyin.interop.Items;
import org.huiyin.interop.once.Once;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The tree of organisations: read level by level, added to, changed and moved. */
@RestController
@RequestMapping("/api/v1/staff/organisations")
class OrganisationsAdminResource {

    private static final int PAGE = 100;

    /**
     * Where it shall stand.
     *
     * @param parent id or full name of the organisation to stand under
     * @param top    {@code true}, and no parent, for the top of the tree
     */
    record NewPlace(@Nullable String parent, @Nullable Boolean top) {}

    private final LookAtOrganisations looking;
    private final ChangeOrganisation changing;

    OrganisationsAdminResource(LookAtOrganisations looking, ChangeOrganisation changing) {
        this.looking = looking;
        this.changing = changing;
    }

    @GetMapping
    Items<LookAtOrganisations.Node> below(Actor actor, @RequestParam(required = false) @Nullable String parent, @RequestParam(defaultValue = "") String after) {
        var found = looking.below(actor, parent, after, PAGE + 1);
        return new Items<>(List.copyOf(found.subList(0, Math.min(PAGE, found.size()))), found.size() > PAGE ? found.get(PAGE - 1).organisation().id() : null);
    }

    @PostMapping
    @Once
    ResponseEntity<Organisation> add(Actor actor, @RequestBody OrganisationEntry entry) {
        var added = changing.add(actor, entry);
        return ResponseEntity.created(URI.create("/api/v1/staff/organisations/" + added.id())).body(added);
    }

    @PutMapping("/{organisation}")
    Organisation change(Actor actor, @PathVariable String organisation, @RequestBody OrganisationEntry entry) {
        return changing.change(actor, organisation, entry);
    }

    @PutMapping("/{organisation}/parent")
    Organisation move(Actor actor, @PathVariable String organisation, @RequestBody NewPlace place) {
        return changing.move(actor, organisation, place.parent(), Boolean.TRUE.equals(place.top()));
    }

    @GetMapping("/{organisation}/changes")
    Items<DirectoryChange> changes(Actor actor, @PathVariable String organisation, @RequestParam(required = false) @Nullable Long after) {
        var found = looking.changes(actor, organisation, after == null ? Long.MAX_VALUE : after, PAGE + 1);
        return new Items<>(List.copyOf(found.subList(0, Math.min(PAGE, found.size()))), found.size() > PAGE ? Long.toString(found.get(PAGE - 1).id()) : null);
    }
}
