package org.huiyin.petition.intake;

import java.sql.Timestamp;
import java.util.List;
import org.huiyin.petition.QueryCode;
import org.huiyin.runtime.KeyedHash;
import org.huiyin.runtime.LegalTime;
import org.huiyin.runtime.Question;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Codes that a desk hands out: to those of a group by their place in the list, and to the petitioner who lost the own one. */
@Component
public class MemberCodes {

    private final JdbcClient jdbc;
    private final KeyedHash hashes;
    private final LegalTime time;

    MemberCodes(JdbcClient jdbc, KeyedHash hashes, LegalTime time) {
        this.jdbc = jdbc;
        this.hashes = hashes;
        this.time = time;
    }

    /** A fresh code, told this one time; the one before it opens nothing any more. */
    public String issue(long petition, String number, String region, int place) {
        var code = QueryCode.fresh();
        jdbc.sql("""
                insert into member_code (petition, region, place, code, issued_at) values (?, ?, ?, ?, ?)
                on conflict (petition, place) do update set code = excluded.code, issued_at = excluded.issued_at""")
                .params(petition, region, place, hashes.of(KeyedHash.Of.QUERY_CODE, QueryCode.bound(number, code)), Timestamp.from(time.instant())).update();
        return code;
    }

    /** A fresh code for the petitioner, told this one time; the one before it opens nothing any more, nor does a feed made with it; messages by WeChat end, for it may have been chosen with that code. */
    public String ownAnew(long petition, String number) {
        var code = QueryCode.fresh();
        jdbc.sql("update petition set query_code = ? where id = ?").params(hashes.of(KeyedHash.Of.QUERY_CODE, QueryCode.bound(number, code)), petition).update();
        for (var table : List.of("petition_feed", "wechat_address", "wechat_errand")) {
            jdbc.sql("delete from " + table + " where petition = ?").param(petition).update();
        }
        jdbc.sql("update message_wish set way = 'any' where petition = ? and way = 'wechat'").param(petition).update();
        return code;
    }

    /** Whose code it is; to be asked together with other things, so that a code of a member costs what any other does. */
    static Question<Integer> placeOf(String number, byte[][] codes) {
        return new Question<>("select m.place from member_code m join petition p on p.id = m.petition where p.number = ? and m.code = any(?)", List.of(number, codes),
                (row, n) -> row.getInt(1));
    }
}
