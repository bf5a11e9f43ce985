package org.huiyin.console.admin;

import org.huiyin.access.staff.LookAtAccounts;
import org.huiyin.actor.Actor;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.change.ChangeCompetence;
import org.huiyin.directory.change.LookAtOrganisations;
import org.huiyin.petition.succession.LookAtSuccession;
import org.springframework.stereotype.Component;

/** Counts what passes over if a unit is dissolved. */
@Component
class HangingOn {

    private static final int MOST = 1000;

    private final LookAtSuccession succession;
    private final LookAtAccounts accounts;
    private final LookAtOrganisations tree;
    private final ChangeCompetence competences;

    HangingOn(LookAtSuccession succession, LookAtAccounts accounts, LookAtOrganisations tree, ChangeCompetence competences) {
        this.succession = succession;
        this.accounts = accounts;
        this.tree = tree;
        this.competences = competences;
    }

    OrganisationPage.Hanging on(Actor actor, Organisation unit) {
        return new OrganisationPage.Hanging(unit, succession.open(actor, unit.id()), accounts.openIn(actor, unit.id()), tree.below(actor, unit.id(), "", MOST).size(),
                unit.categories().size() + competences.of(actor, unit.id()).size());
    }
}
