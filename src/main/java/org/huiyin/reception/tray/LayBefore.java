package org.huiyin.reception.tray;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.huiyin.access.Account;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.Organisations;
import org.huiyin.petition.file.PetitionFile;
import org.huiyin.petition.file.ReadFile;
import org.huiyin.petition.file.SealedNow;
import org.huiyin.reception.duty.LeaderAccounts;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The petition office lays letters and petitions before the leaders of its place. An accusation is not laid before anybody here; it goes its own way (Art 30). */
@Component
public class LayBefore {

    private final LetterRows rows;
    private final Organisations organisations;
    private final LeaderAccounts accounts;
    private final Layable layable;
    private final TellLeaders telling;
    private final LegalTime time;

    LayBefore(LetterRows rows, Organisations organisations, LeaderAccounts accounts, Layable layable, TellLeaders telling, LegalTime time) {
        this.rows = rows;
        this.organisations = organisations;
        this.accounts = accounts;
        this.layable = layable;
        this.telling = telling;
        this.time = time;
    }

    /** Petitions in the own sight, and which of them a leader would not be shown. */
    @Component("trayLayable")
    record Layable(ReadFile files, SealedNow sealed) {

        boolean hidden(PetitionFile file) {
            return !sealed.among(Set.of(file.view().number())).isEmpty();
        }
    }

    /** Those before whom the own office can lay something: leaders of its own unit and of the one above it. */
    @Needs(Right.LAY_BEFORE)
    public List<Account> leaders(Actor actor) {
        return actor.unit() == null ? List.of() : accounts.of(actor.unit());
    }

    /** @throws InvalidInput naming every field at fault; on {@code petition} if none is in sight, if no leader may be shown it, or if it lies before that leader already */
    @Needs(Right.LAY_BEFORE)
    @Transactional
    public Letter lay(Actor actor, LetterOrder order) {
        var office = office(actor);
        var file = Optional.ofNullable(order.petition()).flatMap(number -> layable.files().read(actor, number));
        order.checks().that(office.isPresent(), "leader", "reception.no-office")
                .that(order.leader() == null || leaders(actor).stream().anyMatch(leader -> leader.account().equals(order.leader())), "leader", "reception.tray.no-leader")
                .that(order.petition() == null || file.isPresent(), "petition", "reception.batch.no-petition").that(file.filter(layable::hidden).isEmpty(), "petition", "reception.tray.sealed")
                .that(order.unit() == null || organisations.find(order.unit()).isPresent(), "unit", "reception.follow-up.no-unit").complain();
        var home = office.orElseThrow();
        var number = file.map(found -> found.view().number()).orElse(null);
        var letter = new Letter(0, home.id(), organisations.current(home.id()).region(), Objects.requireNonNull(order.leader()), number, order.unit(), LetterState.LAID,
                Objects.requireNonNull(order.title()), Objects.requireNonNull(order.text()), time.instant(), actor.account(), null, null, 1);
        var laid = rows.lay(letter).orElseThrow(() -> InvalidInput.of("petition", "reception.tray.there"));
        telling.waiting(laid.leader());
        return laid;
    }

    /** Laid by the own office, the newest first. @param before id at which the page before ended; 0: the first page */
    @Needs(Right.LAY_BEFORE)
    public List<LetterLine> list(Actor actor, long before, int most) {
        return rows.of(actor.unit(), before == 0 ? Long.MAX_VALUE : before, most);
    }

    /** @throws InvalidInput on {@code version} if the leader was faster, or somebody else */
    @Needs(Right.LAY_BEFORE)
    @Transactional
    public Optional<LetterLine> takeBack(Actor actor, long id, @Nullable Integer version) {
        return rows.find(id).filter(letter -> letter.office().equals(actor.unit())).map(letter -> rows.moveAt(letter, version, LetterState.TAKEN_BACK, actor.account(), time.instant()));
    }

    private Optional<Organisation> office(Actor actor) {
        return Optional.ofNullable(actor.unit()).flatMap(organisations::find);
    }
}
