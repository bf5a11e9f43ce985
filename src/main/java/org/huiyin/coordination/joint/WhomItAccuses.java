package org.huiyin.coordination.joint;

import java.util.List;
import org.huiyin.petition.lifecycle.Offices;
import org.huiyin.petition.lifecycle.Sight;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom a petition accuses, so that they are not called to it (Art 30). */
@Component
record WhomItAccuses(JdbcClient jdbc, Offices offices, Sight sight) {

    /** What must be known of a petition before somebody is called. */
    record Of(List<String> excluded, boolean sealed) {

        static final Of NOBODY = new Of(List.of(), false);
    }

    Of by(@Nullable String petition) {
        return petition == null ? Of.NOBODY : jdbc.sql("select excluded, sealed from petition where number = ?").param(petition)
                .query((row, n) -> new Of(List.of((String[]) row.getArray(1).getArray()), row.getBoolean(2))).optional().orElse(Of.NOBODY);
    }

    boolean accuses(Of petition, String unit) {
        return offices.complainedOf(unit, petition.excluded());
    }

    /** Whether that account must not learn of it. */
    boolean hiddenFrom(Of petition, String unit, String account) {
        return sight.hides(petition.excluded(), unit, account);
    }
}
