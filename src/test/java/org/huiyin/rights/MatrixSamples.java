package org.huiyin.rights;

import org.huiyin.coordination.conference.SampleConferences;
import org.huiyin.coordination.joint.SampleSummons;
import org.huiyin.coordination.mediation.SampleMediations;
import org.huiyin.document.Documents;
import org.huiyin.reception.centre.SampleCentres;
import org.huiyin.reception.followup.SampleFollowUps;
import org.huiyin.reception.offline.SampleEntries;
import org.huiyin.reception.sweep.SampleSweeps;
import org.huiyin.reception.train.SampleTrain;
import org.huiyin.reception.video.SampleVisits;
import org.huiyin.runtime.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One of each thing that an address can name, all under one number and all of one office, so that whoever is let in finds something and everybody else could. */
record MatrixSamples(JdbcClient jdbc, Vault vault, Documents documents) {

    void write() {
        jdbc.sql("insert into theme (slug, title_zh, opens, closes, categories, organisation, changed_by, changed_at) values ('matrix', '某题', date '2026-01-01', date '2026-12-31', '{0305}', '330726-xfj', 'x', now()) on conflict do nothing").update();
        jdbc.sql("""
                insert into reception (id, office, region, day, begins, ends, leaders, register_from, register_to, register_how, rooms, version, announced_at, changed_at) overriding system value
                values (999999901, '330726-xfj', '330726', date '2026-03-20', '08:30', '17:00', '{某人}', date '2026-03-10', date '2026-03-12', '某处', '{}', 1, now(), now()) on conflict do nothing""").update();
        jdbc.sql("""
                insert into batch (id, reception, region, office, seq, state, way, persons, accusation, code, registered_at, version)
                values (999999901, 999999901, '330726', '330726-xfj', 1, 'registered', 'desk', 1, false, '\\x00', now(), 1) on conflict do nothing""").update();
        jdbc.sql("insert into reception_room (reception, region, number, topic, leaders, first, version) values (999999901, '330726', 1, '某题', '{}', false, 1) on conflict do nothing").update();
        jdbc.sql("insert into talk (batch, reception, region, room, result, leaders, recorder, recorded_at) values (999999901, 999999901, '330726', 1, 'solved', '{}', 'x', now()) on conflict do nothing").update();
        SampleEntries.matrix(jdbc, vault, documents);
        jdbc.sql("insert into duty_leader (id, office, region, post, name, mark, since) overriding system value values (999999901, '330726-xfj', '330726', '某职', '某人', '某职某人', date '2026-01-01') on conflict do nothing").update();
        SampleFollowUps.matrix(jdbc);
        SampleVisits.matrix(jdbc, documents);
        SampleTrain.matrix(jdbc);
        SampleMediations.matrix(jdbc);
        SampleConferences.matrix(jdbc);
        SampleSummons.matrix(jdbc);
        SampleCentres.matrix(jdbc);
        SampleSweeps.matrix(jdbc);
        jdbc.sql("insert into duty (id, office, region, leader, day, version) overriding system value values (999999901, '330726-xfj', '330726', 999999901, date '2026-03-20', 1) on conflict do nothing").update();
    }
}
