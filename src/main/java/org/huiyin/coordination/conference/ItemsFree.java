package org.huiyin.coordination.conference;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.huiyin.access.Account;
import org.huiyin.access.Accounts;
import org.huiyin.petition.lifecycle.Sight;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether petitions can lie before these units: none of them, and nobody who works there, may be whom one accuses (Art 30). */
@Component
record ItemsFree(JdbcClient jdbc, Sight sight, Accounts accounts) {

    private record Veil(List<String> excluded, boolean closed) {}

    /** @param chair account of whoever chairs; {@code null}: nobody yet */
    boolean free(Collection<String> petitions, Collection<String> members, @Nullable String chair) {
        if (petitions.isEmpty()) {
            return true;
        }
        var veils = jdbc.sql("select excluded, trace or not accused_settled as closed from petition where number = any(?)").param(petitions.toArray(String[]::new))
                .query((row, n) -> new Veil(List.of((String[]) row.getArray("excluded").getArray()), row.getBoolean("closed"))).list();
        return veils.size() == petitions.size() && veils.stream().noneMatch(Veil::closed) && veils.stream().filter(veil -> !veil.excluded().isEmpty())
                .noneMatch(veil -> members.stream().anyMatch(unit -> hidden(veil, unit)) || chair != null && accounts.find(chair).map(account -> sight.hides(veil.excluded(), account.unit(), chair)).orElse(true));
    }

    /** Whether these can still do what is decided about an item: a petition may turn out to accuse one of them after it was put on an agenda. */
    boolean free(ConferenceItem item, Collection<String> units) {
        return units.isEmpty() || free(item.petitions(), units, null);
    }

    private boolean hidden(Veil veil, String unit) {
        return sight.hides(veil.excluded(), unit, null) || Stream.ofNullable(accounts.of(unit)).flatMap(List::stream).map(Account::account).anyMatch(account -> sight.hides(veil.excluded(), unit, account));
    }
}
