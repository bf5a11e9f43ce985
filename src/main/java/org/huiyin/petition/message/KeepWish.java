package org.huiyin.petition.message;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever petitions says in which language messages come and by which way, or that none shall. WeChat can be left here, never chosen anew. */
@Component
public class KeepWish {

    private static final List<String> LANGUAGES = List.of("zh-CN", "en");
    private static final List<String> WAYS = List.of("any", "mail", "sms", "none");
    private static final String WECHAT = "wechat";

    private final JdbcClient jdbc;
    private final WeChatAddresses addresses;

    KeepWish(JdbcClient jdbc, WeChatAddresses addresses) {
        this.jdbc = jdbc;
        this.addresses = addresses;
    }

    /** The ways to choose from. */
    @Needs(Right.OWN_PETITION)
    public List<String> ways(Actor petitioner, String number) {
        return of(petitioner, number).way() == Wish.Way.WECHAT ? Stream.concat(Stream.of(WECHAT), WAYS.stream()).toList() : WAYS;
    }

    /** @throws org.huiyin.runtime.InvalidInput on {@code language} or {@code way} */
    @Needs(Right.OWN_PETITION)
    @Transactional
    public void keep(Actor petitioner, String number, @Nullable String language, @Nullable String way) {
        if (!petitioner.petitions(number)) {
            throw new NoRight(Right.OWN_PETITION);
        }
        new Checks().that(language != null && LANGUAGES.contains(language), "language", "petition.message.wish.language")
                .that(way != null && ways(petitioner, number).contains(way), "way", "petition.message.wish.way").complain();
        if (!WECHAT.equals(way)) {
            addresses.drop(number);
        }
        jdbc.sql("""
                insert into message_wish (petition, region, language, way) select id, region, :language, :way from petition where number = :number and erased_at is null
                on conflict (petition) do update set language = excluded.language, way = excluded.way""")
                .param("language", language).param("way", way).param("number", number).update();
    }

    /** The wish as it stands. */
    @Needs(Right.OWN_PETITION)
    public Wish of(Actor petitioner, String number) {
        if (!petitioner.petitions(number)) {
            throw new NoRight(Right.OWN_PETITION);
        }
        return jdbc.sql("select w.language, w.way from message_wish w join petition p on p.id = w.petition where p.number = ?").param(number)
                .query((row, n) -> new Wish(Locale.forLanguageTag(row.getString(1)), Wish.Way.valueOf(row.getString(2).toUpperCase(Locale.ROOT)))).optional().orElse(Wish.NONE);
    }
}
