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

    /** Whether the petition is one person's, so that one delivery is all. */
    boolean alone(Case petition) {
        return petition.origin().persons() == 1;
    }

    /** Whether somebody of that name only petitions too, and speaks for nobody else. */
    boolean onlyPetitionsToo(Case petition, String person) {
        if (alone(petition)) {
            return false;
        }
        var who = petitioners.of(petition.id());
        var spokesmen = Stream.concat(Stream.concat(Stream.ofNullable(who.person()), who.representatives().stream()).map(Petitioner.Person::name),
                who.agents().stream().map(Petitioner.Agent::name));
        return named(who.coPetitioners().stream().map(Petitioner.Person::name), person) && !named(spokesmen, person);
    }

    /** Whether the petitioner, somebody who petitions with him, a representative or an agent is called that. */
    boolean belong(Case petition, String person) {
        var who = petitioners.of(petition.id());
        var persons = Stream.of(Stream.ofNullable(who.person()), who.coPetitioners().stream(), who.representatives().stream())
                .flatMap(people -> people).map(Petitioner.Person::name);
        return named(Stream.concat(persons, who.agents().stream().map(Petitioner.Agent::name)), person);
    }

    private static boolean named(Stream<String> names, String person) {
        return names.filter(Objects::nonNull).anyMatch(name -> name.strip().equals(person.strip()));
    }
}
