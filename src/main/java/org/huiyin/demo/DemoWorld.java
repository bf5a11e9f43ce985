package org.huiyin.demo;

import java.sql.Date;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.huiyin.runtime.LegalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Loads the demo world, once. A quarter of a year is lived through day by day with the clock moved along, so that every event, hash, term
 * and notice is a real one. A start after a load that was broken off goes on with the first day not yet told.
 */
@Component
@Profile("demo")
class DemoWorld {

    private static final Logger LOG = LoggerFactory.getLogger(DemoWorld.class);

    private final Plot plot;
    private final PlayScene player;
    private final TimeMachine machine;
    private final Support support;

    DemoWorld(Plot plot, PlayScene player, TimeMachine machine, Support support) {
        this.plot = plot;
        this.player = player;
        this.machine = machine;
        this.support = support;
    }

    /** What loading stands on. */
    @Component
    @Profile("demo")
    record Support(JdbcClient jdbc, TransactionTemplate transaction, LegalTime time, Clock real, PublishTales open, FurnishDesks desks) {}

    void loadOnce() {
        var told = toldUntil();
        var curtain = Plot.CURTAIN.toLocalDate();
        if (!told.isBefore(curtain.plusDays(1))) {
            return;
        }
        var begun = support.real().instant();
        plot.days().tailMap(told.plusDays(1)).forEach(this::tell);
        machine.moveTo(legal(Plot.CURTAIN));
        support.open().publish();
        support.transaction().executeWithoutResult(_ -> {
            support.desks().furnish();
            markTold(curtain.plusDays(1));
        });
        LOG.info("demo world loaded in {} ms", Duration.between(begun, support.real().instant()).toMillis());
    }

    private void tell(LocalDate day, List<Scene> scenes) {
        machine.moveTo(legal(day.atStartOfDay()));
        support.transaction().executeWithoutResult(_ -> {
            for (var scene : scenes) {
                support.time().runAhead(Duration.between(support.real().instant(), legal(scene.at())));
                player.play(scene);
            }
            markTold(day);
        });
    }

    private static java.time.Instant legal(LocalDateTime at) {
        return at.atZone(LegalTime.ZONE).toInstant();
    }

    private LocalDate toldUntil() {
        return support.jdbc().sql("select told_until from demo_world").query(LocalDate.class).optional().orElse(LocalDate.EPOCH);
    }

    private void markTold(LocalDate day) {
        support.jdbc().sql("insert into demo_world (told_until) values (?) on conflict (sole) do update set told_until = excluded.told_until")
                .param(Date.valueOf(day)).update();
    }
}
