package org.huiyin.console.visit;

import java.util.List;
import org.huiyin.actor.Actor;
import org.huiyin.directory.Organisations;
import org.huiyin.web.Choice;
import org.springframework.stereotype.Component;

/** The units of the place where somebody works, to choose from. */
@Component
record UnitsHere(Organisations organisations) {

    private static final int MOST = 200;

    List<Choice> of(Actor actor) {
        return actor.unit() == null || organisations.find(actor.unit()).isEmpty() ? List.of()
                : organisations.search("", organisations.current(actor.unit()).region(), null, null, MOST).stream().map(unit -> Choice.of(unit.id(), unit.name())).toList();
    }
}
