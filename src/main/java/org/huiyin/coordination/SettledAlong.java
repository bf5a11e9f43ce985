package org.huiyin.coordination;

import java.util.List;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.petition.beside.Along;
import org.huiyin.petition.beside.GoesAlong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells in the file of a petition that departments were called together about it, or that it is mediated. */
@Component
class SettledAlong implements GoesAlong {

    private static final String ALL = """
            select 'mediation' as kind, m.id, 'M' || m.id as number, m.opened_on as day, 'coordination.mediation.state.' || m.state as state, m.office, false as asked, null::date as due from mediation m where m.petition = :petition
            union all
            select 'summons', s.id, 'J' || s.id, (s.called_at at time zone 'Asia/Shanghai')::date, 'coordination.joint.state.' || s.state, s.unit, false, null from summons s where s.petition = :petition
             order by day desc, id desc limit 50""";

    private final JdbcClient jdbc;

    SettledAlong(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Needs(Right.READ_FILE)
    public List<Along> of(Actor actor, String petition) {
        return jdbc.sql(ALL).param("petition", petition).query(Along.class).list();
    }
}
