package org.huiyin.petition.handling;

import java.util.Objects;
import java.util.stream.Stream;
import org.huiyin.petition.Petitioner;
import org.huiyin.petition.lifecycle.Case;
import org.huiyin.petition.lifecycle.Petitioners;
import org.springframework.stereotype.Component;

/** Who belongs to a petition and may take an answer in hand. */
@Component
final class Recipients {

    private final Petitioners petitioners;

    Recipients(Petitioners petitioners) {
        this.petitioners = petitioners;
    }

    /** Whether the petitioner, somebody who petitions with him, a representative or an agent is called that. */
    boolean belong(Case petition, String person) {
        var who = petitioners.of(petition.id());
        var persons = Stream.of(Stream.ofNullable(who.person()), who.coPetitioners().stream(), who.representatives().stream())
                .flatMap(people -> people).map(Petitioner.Person::name);
        return Stream.concat(persons, who.agents().stream().map(Petitioner.Agent::name)).filter(Objects::nonNull).anyMatch(name -> name.strip().equals(person.strip()));
    }
}
