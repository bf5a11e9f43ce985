package org.huiyin.petition.registration;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.Organisations;
import org.huiyin.petition.Petitioner;
import org.huiyin.petition.lifecycle.AccusedAccounts;
import org.huiyin.petition.lifecycle.Petitioners;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds who is meant when staff say whom a petition accuses. */
@Component
final class NamedAccused {

    private static final int MOST = 20;

    private final Organisations organisations;
    private final Petitioners petitioners;
    private final AccusedAccounts accounts;

    NamedAccused(Organisations organisations, Petitioners petitioners, AccusedAccounts accounts) {
        this.organisations = organisations;
        this.petitioners = petitioners;
        this.accounts = accounts;
    }

    /** Whether these are not too many, and each is known. */
    boolean known(List<@Nullable String> named) {
        return named.size() <= MOST && named.stream().noneMatch(each -> units(each).isEmpty());
    }

    /** The organisations, with the accounts there of the persons whom the petitioner or staff named. */
    List<String> all(long petition, List<@Nullable String> named, List<String> persons) {
        var units = named.stream().flatMap(each -> units(each).stream()).distinct().toList();
        var said = petitioners.of(petition).accused().stream().map(Petitioner.Accused::name).filter(Objects::nonNull);
        return Stream.concat(units.stream(), accounts.of(units, Stream.concat(said, persons.stream()).toList()).stream()).distinct().toList();
    }

    /** The organisations meant by an id or a full name. */
    private List<String> units(@Nullable String named) {
        if (named == null || organisations.find(named.strip()).isPresent()) {
            return named == null ? List.of() : List.of(named.strip());
        }
        return organisations.named(named).stream().map(Organisation::id).toList();
    }
}
