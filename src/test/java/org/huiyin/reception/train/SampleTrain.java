package org.huiyin.reception.train;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Calls, teams and presses for tests; everybody in them is invented. */
public final class SampleTrain {

    private SampleTrain() {}

    /** What the matrix of rights asks for: a trip of the petition office with a receipt, on whose team is everybody there who may go along. */
    public static void matrix(JdbcClient jdbc) {
        jdbc.sql("insert into train_desk (id, office, region, last_trip) overriding system value values (999999901, 'matrix', '330726', 1) on conflict do nothing").update();
        jdbc.sql("insert into train_car (id, office, region, name, home, equipment) overriding system value values (999999901, '330726-xfj', '330726', '某车', '330726107', '{}') on conflict do nothing").update();
        jdbc.sql("""
                insert into train_trip (id, desk, office, region, seq, state, way, accusation, car, code, first_asked, called_at, dispatched_at, ended_at)
                values (999999901, 999999901, '330726-xfj', '330726', 1, 'receipt', 'hotline', false, 999999901, '\\x00', 'x', now(), now(), now()) on conflict do nothing""").update();
        jdbc.sql("""
                insert into train_press (id, trip, region, key, what, pressed_at, plausible, received_at, account, counted)
                values (999999901, 999999901, '330726', 'matrix-press', 'receipt', now(), true, now(), 'x', true) on conflict do nothing""").update();
        var seat = 999999901L;
        for (var role : List.of("grid", "handler", "unit-head", "leader")) {
            jdbc.sql("insert into train_person (id, office, region, name, stands_for, mark, roles) overriding system value values (?, '330726-xfj', '330726', ?, '某处', ?, '{other}') on conflict do nothing")
                    .params(seat, role, "matrix" + role).update();
            jdbc.sql("insert into train_team (trip, person, region, role, name, stands_for, account) values (999999901, ?, '330726', 'other', ?, '某处', ?) on conflict do nothing")
                    .params(seat++, role, "matrix-" + role + "-330726-xfj").update();
        }
    }

    public static CallOrder call(boolean accusation) {
        return new CallOrder("hotline", "试甲", "13900000001", "330726107", "试用村桥头", "挖沙争执", "两家为挖沙吵起来了。", accusation);
    }

    /** The five fixed roles, a liaison officer and somebody whom people respect. */
    static List<TrainPerson> roster() {
        return Stream.of(Seat.values()).map(seat -> new TrainPerson(seat.ordinal() + 1, "o", "试" + seat.ordinal(), "试用单位", List.of(seat), null, false, 1)).toList();
    }

    static TeamOrder team(long car, List<TrainPerson> people, int version) {
        var places = new ArrayList<TeamOrder.TeamPlace>();
        people.forEach(person -> places.add(new TeamOrder.TeamPlace(person.seats().getFirst().code(), person.id())));
        return new TeamOrder(car, List.copyOf(places), version);
    }

    static PressOrder press(String key, PressKind what, @Nullable Instant at) {
        return new PressOrder(key, what.code(), at, null, "已劝开，现场量了界。", null, null, null, null, "satisfied", null, "当事人不识字，按了手印");
    }

    static PressOrder receipt(String key, @Nullable Instant at, @Nullable String unit) {
        return new PressOrder(key, "receipt", at, null, "界址要重新测。", "三天内测好界址", "国土所所长 试国", unit, "yellow", null, "10,10 40,40;60,10 90,40", null);
    }
}
