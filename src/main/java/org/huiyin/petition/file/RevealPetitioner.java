package org.huiyin.petition.file;

import java.util.Optional;
import org.huiyin.access.reading.Readings;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.petition.Petitioner;
import org.huiyin.petition.lifecycle.Petitioners;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows a petitioner's name, phone and address in full. It takes a reason, and both are written into the reading log before anything is shown. */
@Component
public class RevealPetitioner {

    private final ReadFile files;
    private final Petitioners petitioners;
    private final Readings readings;

    RevealPetitioner(ReadFile files, Petitioners petitioners, Readings readings) {
        this.files = files;
        this.petitioners = petitioners;
        this.readings = readings;
    }

    /**
     * The petitioner in full, but to nobody who stands too near to the matter (Art 28); nothing if the petition is out of this actor's sight.
     *
     * @param reason why it is needed, at most 200 characters
     */
    @Needs(Right.REVEAL_PETITIONER)
    public Optional<Petitioner> reveal(Actor actor, String number, @Nullable String reason) {
        return shown(actor, number, "petitioner", null, reason);
    }

    /** @param as what the log says was shown, {@code about} of which paper */
    Optional<Petitioner> shown(Actor actor, String number, String as, @Nullable String about, @Nullable String reason) {
        var row = files.inSight(actor, number);
        if (row.isEmpty()) {
            return Optional.empty();
        }
        var recused = row.get().petition().course().secrecy().recused();
        if (recused.contains(actor.account()) || !actor.without(recused).may(Right.REVEAL_PETITIONER)) {
            throw new NoRight(Right.REVEAL_PETITIONER);
        }
        new Checks().required("reason", reason, 200).complain();
        readings.record(actor, row.get().id(), number, as, about, reason);
        return Optional.of(petitioners.of(row.get().id()));
    }
}
