package org.huiyin.coordination.mediation;

import java.sql.Date;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huiyin.runtime.IdBlocks;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whether points were done, as it is kept; their words stand in the text. */
@Repository
class PointRows {

    private final JdbcClient jdbc;
    private final IdBlocks ids;

    PointRows(JdbcClient jdbc, IdBlocks ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    /** From now on they are owed. */
    void add(Mediation mediation, List<PointSaid> points) {
        points.forEach(point -> jdbc.sql("insert into mediation_point (id, mediation, region, number, owes, due, state) values (?, ?, ?, ?, ?, ?, 'open')")
                .params(ids.next(), mediation.id(), mediation.region(), point.number(), point.owes().code(), Date.valueOf(point.due())).update());
    }

    /** In the order of the text, with its words. */
    List<Point> of(Mediation mediation, Optional<AgreementText> text) {
        Map<Integer, PointSaid> said = text.map(AgreementText::points).orElse(List.of()).stream().collect(Collectors.toMap(PointSaid::number, Function.identity()));
        return jdbc.sql("select * from mediation_point where mediation = ? order by number").param(mediation.id()).query((row, n) -> {
            var words = said.get(row.getInt("number"));
            return new Point(row.getInt("number"), Side.of(row.getString("owes")), words == null ? "" : words.what(), words == null ? null : words.amount(), row.getObject("due", LocalDate.class),
                    PointState.of(row.getString("state")), row.getObject("settled_on", LocalDate.class));
        }).list();
    }

    void to(Mediation mediation, int number, PointState state, @Nullable LocalDate settledOn) {
        jdbc.sql("update mediation_point set state = :state, settled_on = :on where mediation = :mediation and number = :number").param("state", state.code())
                .param("on", settledOn == null ? null : Date.valueOf(settledOn), Types.DATE).param("mediation", mediation.id()).param("number", number).update();
    }
}
