package org.huiyin.reception.video;

import java.util.Objects;
import java.util.Optional;
import org.huiyin.access.QuestionLimit;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.Organisations;
import org.huiyin.petition.file.ReadOwnPetition;
import org.huiyin.petition.lifecycle.Sight;
import org.huiyin.runtime.InvalidInput;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** People ask a petition office to be received by video. */
@Component
public class AskForVisit {

    private final Organisations organisations;
    private final ReadOwnPetition petitions;
    private final QuestionLimit limit;
    private final NewVisit visits;
    private final Sight sight;

    AskForVisit(Organisations organisations, ReadOwnPetition petitions, QuestionLimit limit, NewVisit visits, Sight sight) {
        this.organisations = organisations;
        this.petitions = petitions;
        this.limit = limit;
        this.visits = visits;
        this.sight = sight;
    }

    /** A request that was looked over, and may be written down. */
    public static final class Checked {

        private final Organisation office;
        private final VisitOrder order;
        private final boolean accusation;

        private Checked(Organisation office, VisitOrder order, boolean accusation) {
            this.office = office;
            this.order = order;
            this.accusation = accusation;
        }
    }

    /** The office of that id, if it can be asked. */
    public Optional<Organisation> office(String id) {
        return organisations.find(id).filter(office -> office.kind() == Organisation.Kind.PETITION_OFFICE && !office.dissolved());
    }

    /**
     * It takes no part in a transaction, or a wrong code would be forgotten with what is rolled back.
     *
     * @param client where it comes from, for the limit on strangers
     * @return nothing if there is no such office
     * @throws InvalidInput naming every field at fault
     * @throws org.huiyin.access.TooManyGuesses after too many from one network, or too many wrong codes
     */
    public Optional<Checked> check(String client, String office, VisitOrder order) {
        return office(office).map(asked -> {
            order.checks().complain();
            limit.count(client, "video");
            // the code is asked for in any case
            var sealed = ofSealed(client, asked, order);
            return new Checked(asked, order, sealed || Boolean.TRUE.equals(order.accusation()));
        });
    }

    /** Writes it down. */
    @Transactional
    public AskedVisit ask(Checked checked) {
        return visits.add(checked.office, checked.order, checked.accusation);
    }

    /** Both at once. */
    public Optional<AskedVisit> ask(String client, String office, VisitOrder order) {
        return check(client, office, order).map(checked -> visits.add(checked.office, checked.order, checked.accusation));
    }

    private boolean ofSealed(String client, Organisation office, VisitOrder order) {
        if (order.petition() == null) {
            return false;
        }
        var secrecy = petitions.secrecy(client, Objects.requireNonNull(order.petition()), order.petitionCode()).orElseThrow(() -> InvalidInput.of("petitionCode", "reception.batch.petition-code"));
        if (sight.hides(secrecy.excluded(), office.id(), null)) {
            throw InvalidInput.of("petition", "reception.batch.office-accused");
        }
        return secrecy.sealed();
    }
}
