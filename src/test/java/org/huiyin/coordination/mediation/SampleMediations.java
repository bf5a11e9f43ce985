package org.huiyin.coordination.mediation;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.actor.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Mediations for tests; everybody in them is invented. */
public final class SampleMediations {

    private SampleMediations() {}

    public static MediationOrder order(@Nullable String petition, String first, String second) {
        return new MediationOrder(petition, "330726107", "0305", "檐口滴水的纠纷", "雨水滴到邻居墙上。", false, first, "13900000011", "试用厂", second, "13900000012", null);
    }

    public static StudioOrder studio(String name, LocalDate since) {
        return new StudioOrder(name, "330726", "人民东路1号", "0579-84100000", List.of("03"), since, null, null);
    }

    public static MediatorOrder mediator(long studio, String name, @Nullable String unit, boolean shown, LocalDate since) {
        return new MediatorOrder(studio, name, "peoples-mediator", unit, List.of(), "普通话", shown, since, null, null);
    }

    public static AgreementOrder text(int version, LocalDate due, String... what) {
        return new AgreementOrder(version, "檐口滴水属实", List.of(what).stream().map(one -> new AgreementOrder.PointOrder("first", one, "3000元", due)).toList());
    }

    /** What the timer does each minute. */
    public static int remind(BeanFactory house) {
        return house.getBean(RemindOfPoints.class).remind();
    }

    /** Both are willing and take a mediator of the office. */
    public static OpenedMediation underWay(BeanFactory house, Actor clerk, LocalDate today) {
        var roster = house.getBean(KeepRoster.class);
        var studio = roster.addStudio(clerk, studio("试用调解室", today));
        var mediator = roster.addMediator(clerk, mediator(studio.id(), "陈调解", null, true, today));
        var opened = house.getBean(OpenMediation.class).open(clerk, order(null, "甲小明", "乙小红"));
        var keeping = house.getBean(KeepMediations.class);
        var id = opened.mediation().id();
        var proposed = keeping.propose(clerk, id, new KeepMediations.Proposed(1, mediator.id(), "none")).orElseThrow();
        var version = proposed.version();
        for (var side : Side.values()) {
            version = keeping.say(clerk, id, new KeepMediations.Order(version, "consent", side.code(), null, null)).orElseThrow().version();
            version = keeping.say(clerk, id, new KeepMediations.Order(version, "take", side.code(), mediator.id(), null)).orElseThrow().version();
        }
        return opened;
    }

    /** What the matrix of rights asks for. */
    public static void matrix(JdbcClient jdbc) {
        jdbc.sql("""
                insert into mediation_studio (id, office, region, name, place, address, fields, since, version) overriding system value
                values (999999901, '330726-xfj', '330726', '某室', '330726', '某处', '{}', date '2026-01-01', 1) on conflict do nothing""").update();
        jdbc.sql("""
                insert into mediator (id, office, region, studio, name, kind, fields, shown, since, version) overriding system value
                values (999999901, '330726-xfj', '330726', 999999901, '某人', 'lawyer', '{}', false, date '2026-01-01', 1) on conflict do nothing""").update();
        jdbc.sql("""
                insert into mediation (id, office, region, state, opened_on, version) values (999999901, '330726-xfj', '330726', 'agreed', date '2026-03-02', 1) on conflict do nothing""").update();
        jdbc.sql("update mediation set agreed_on = date '2026-03-02' where id = 999999901").update();
        jdbc.sql("""
                insert into mediation_text (id, mediation, region, seq, sha256, account, written_at) values (999999901, 999999901, '330726', 1, 'x', 'x', now()) on conflict do nothing""").update();
        for (var side : Side.codes()) {
            jdbc.sql("insert into mediation_side (mediation, side, region, code) values (999999901, ?, '330726', '\\x00') on conflict do nothing").param(side).update();
        }
    }
}
