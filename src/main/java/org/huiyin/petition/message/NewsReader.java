package org.huiyin.petition.message;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.huiyin.petition.lifecycle.Petitioners;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Puts to what happened whom it concerns and what those wished, in one question. Of the past and of what was erased nothing is told. */
@Component
class NewsReader {

    private final JdbcClient jdbc;
    private final Petitioners petitioners;
    private final WeChatAddresses addresses;

    NewsReader(JdbcClient jdbc, Petitioners petitioners, WeChatAddresses addresses) {
        this.jdbc = jdbc;
        this.petitioners = petitioners;
        this.addresses = addresses;
    }

    /** @param happened a table {@code happened} of a WITH clause: {@code cause}, {@code type} (of an event, or a topic), {@code day} and {@code id} of the petition */
    List<News> between(String happened, UnaryOperator<StatementSpec> bound) {
        return bound.apply(jdbc.sql("""
                with %s
                select h.cause, h.type, h.day, p.id, p.number, p.region, p.sealed, who.sealed as people, w.language, w.way, a.sealed as wechat
                  from happened h join petition p on p.id = h.id join petitioner who on who.petition = p.id left join message_wish w on w.petition = p.id
                  left join wechat_address a on a.petition = p.id
                 where not p.historical and p.erased_at is null
                 order by p.id, length(h.cause), h.cause""".formatted(happened))).query(this::read).list();
    }

    News read(ResultSet row, int n) throws SQLException {
        var language = row.getString("language");
        var wish = language == null ? Wish.NONE : new Wish(Locale.forLanguageTag(language), Wish.Way.valueOf(row.getString("way").toUpperCase(Locale.ROOT)));
        var type = row.getString("type");
        var wechat = row.getBytes("wechat");
        return new News(row.getLong("id"), row.getString("number"), row.getString("region"), row.getBoolean("sealed"), row.getString("cause"),
                Topic.of(type).orElseGet(() -> Topic.ofCode(type)), row.getObject("day", LocalDate.class), petitioners.open(row.getLong("id"), row.getBytes("people")), wish,
                wechat == null ? null : addresses.open(row.getLong("id"), wechat));
    }
}
