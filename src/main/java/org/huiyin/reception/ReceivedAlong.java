package org.huiyin.reception;

import java.util.List;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.petition.beside.Along;
import org.huiyin.petition.beside.GoesAlong;
import org.huiyin.petition.lifecycle.Sight;
import org.huiyin.reception.batch.BatchSight;
import org.huiyin.reception.train.TripSight;
import org.huiyin.reception.video.VisitSight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells in the file of a petition that its people were received about it: on a day, by video, or by the direct train; and by when what was promised there is due. */
@Component
class ReceivedAlong implements GoesAlong {

    private static final String ALL = """
            select a.*, f.due from (
                select 'batch' as kind, b.id, 'R' || b.reception || '-' || b.seq as number, r.day, 'reception.batch.state.' || b.state as state, b.office, false as asked from batch b join reception r on r.id = b.reception
                 where b.petition = :petition and %s
                union all
                select 'video', v.id, 'V' || v.id, (coalesce(v.starts_at, v.asked_at) at time zone 'Asia/Shanghai')::date, 'reception.video.state.' || v.state, v.office,
                       %s from video_visit v
                 where v.petition = :petition and %s
                union all
                select 'train', t.id, 'T' || t.desk || '-' || t.seq, (t.called_at at time zone 'Asia/Shanghai')::date, 'reception.train.state.' || t.state, t.office, false from train_trip t
                 where t.petition = :petition and %s) a
              left join follow_up_shown f on f.source = a.kind and f.subject = a.id
             order by a.day desc, a.id desc limit 50""".formatted(BatchSight.SQL, VisitSight.ASKED, VisitSight.SQL, TripSight.SQL);

    private final JdbcClient jdbc;
    private final Sight sight;

    ReceivedAlong(JdbcClient jdbc, Sight sight) {
        this.jdbc = jdbc;
        this.sight = sight;
    }

    @Override
    @Needs(Right.READ_FILE)
    public List<Along> of(Actor actor, String petition) {
        return sight.bind(jdbc.sql(ALL), actor).param("petition", petition).param("account", actor.account()).query(Along.class).list();
    }
}
