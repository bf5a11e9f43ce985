package org.huiyin.petition.message;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.huiyin.notice.message.Channel;
import org.huiyin.notice.message.Outbox;
import org.huiyin.runtime.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** By which WeChat knows those who petition, sealed; with the wish to be told that way, which stands and falls with it. */
@Repository
class WeChatAddresses {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Outbox outbox;
    private final Clock realTime;

    WeChatAddresses(JdbcClient jdbc, Vault vault, Outbox outbox, Clock realTime) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.outbox = outbox;
        this.realTime = realTime;
    }

    /** In the place of another, in the caller's transaction: whoever erases meanwhile is waited for. @return false if there is no such petition any more */
    boolean put(String number, String openid, Locale language) {
        return jdbc.sql("select id from petition where number = ? and erased_at is null for share").param(number).query(Long.class).optional().map(petition -> {
            drop(petition);
            jdbc.sql("insert into wechat_address (petition, region_code, sealed, since) select id, region, ?, ? from petition where id = ?")
                    .params(vault.seal(openid.getBytes(StandardCharsets.UTF_8), owner(petition)), Timestamp.from(realTime.instant()), petition).update();
            jdbc.sql("insert into message_wish (petition, region, language, way) select id, region, ?, 'wechat' from petition where id = ? on conflict (petition) do update set way = 'wechat'")
                    .params(Locale.ENGLISH.equals(language) ? "en" : "zh-CN", petition).update();
            return true;
        }).orElse(false);
    }

    /** With what waits to be sent there, in the caller's transaction. */
    void drop(String number) {
        jdbc.sql("select id from petition where number = ?").param(number).query(Long.class).optional().ifPresent(this::drop);
    }

    /** The same, if it is still that one. */
    void drop(long petition, String openid) {
        jdbc.sql("select sealed from wechat_address where petition = ? for update").param(petition).query(byte[].class).optional().filter(sealed -> open(petition, sealed).equals(openid))
                .ifPresent(sealed -> drop(petition));
    }

    private void drop(long petition) {
        jdbc.sql("delete from wechat_address where petition = ?").param(petition).update();
        jdbc.sql("update message_wish set way = 'any' where petition = ? and way = 'wechat'").param(petition).update();
        outbox.takeBack(petition, Channel.WECHAT);
    }

    boolean known(String number) {
        return jdbc.sql("select exists (select from wechat_address a join petition p on p.id = a.petition where p.number = ?)").param(number).query(Boolean.class).single();
    }

    Optional<String> find(String number) {
        return jdbc.sql("select a.petition, a.sealed from wechat_address a join petition p on p.id = a.petition where p.number = ?").param(number)
                .query((row, n) -> open(row.getLong(1), row.getBytes(2))).optional();
    }

    String open(long petition, byte[] sealed) {
        return new String(vault.open(sealed, owner(petition)), StandardCharsets.UTF_8);
    }

    private static String owner(long petition) {
        return "wechat/" + petition;
    }
}
