package org.huiyin.petition.file;

import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells which petitions must be kept from everybody but their chain: what refers to one of them by its number must ask anew each time, for it may turn out late that it accuses somebody (Art 30). */
@Component
public class SealedNow {

    /** The same as a predicate on {@code petition p}. */
    public static final String SQL = "(p.sealed or p.trace or p.class = 'accusation' or p.excluded <> '{}')";

    private final JdbcClient jdbc;

    SealedNow(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param numbers of petitions; unknown ones are none */
    public Set<String> among(Collection<String> numbers) {
        return numbers.isEmpty() ? Set.of() : Set.copyOf(jdbc.sql("select p.number from petition p where p.number = any(?) and " + SQL)
                .param(numbers.toArray(String[]::new)).query(String.class).list());
    }
}
