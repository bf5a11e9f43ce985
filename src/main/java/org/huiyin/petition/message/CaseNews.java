package org.huiyin.petition.message;

import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.notice.message.About;
import org.huiyin.petition.lifecycle.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a message told, found again with the people as they are by now. */
@Repository
class CaseNews {

    private final JdbcClient jdbc;
    private final NewsReader reader;
    private final Sight sight;

    CaseNews(JdbcClient jdbc, NewsReader reader, Sight sight) {
        this.jdbc = jdbc;
        this.reader = reader;
        this.sight = sight;
    }

    /** Nothing if it is about another petition, or one out of sight. */
    Optional<News> find(Actor actor, String number, About about) {
        return sight.bind(jdbc.sql("""
                select :cause as cause, :topic as type, d.due as day, p.id, p.number, p.region, p.sealed, who.sealed as people, w.language, w.way, a.sealed as wechat
                  from petition p join petitioner who on who.petition = p.id left join message_wish w on w.petition = p.id
                  left join wechat_address a on a.petition = p.id
                  left join deadline d on d.petition = p.id and 'deadline-' || d.id = :cause
                 where p.id = :id and p.number = :number and """ + ' ' + Sight.SQL), actor)
                .param("cause", about.cause()).param("topic", about.topic()).param("id", about.petition()).param("number", number)
                .query(reader::read).optional();
    }
}
