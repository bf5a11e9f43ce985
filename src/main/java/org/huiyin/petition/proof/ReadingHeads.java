package org.huiyin.petition.proof;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hashes the reading log by days. The database does it, so that no row leaves it. */
@Component
final class ReadingHeads {

    /** An address of those who petition is not kept (and went, where it once was); reasons and words may be sealed anew or go. */
    private static final String HEADS = """
            select :seal as seal, (r.at at time zone 'Asia/Shanghai')::date as day, :after::bigint as after_id, :upto::bigint as upto_id, count(*) as times,
                   encode(sha256(string_agg(sha256(convert_to(json_build_array(r.id, (extract(epoch from r.at) * 1000000)::bigint, r.account, r.unit, r.region,
                       case when r.account ~ '^(petitioner|member)/' then null else r.from_address end, r.what, r.about, r.petition, r.number, r.words is not null, r.shown)::text, 'UTF8')),
                       ''::bytea order by r.id)), 'hex') as head
              from reading r where r.id > :after and r.id <= :upto group by 2 order by 2""";

    private final JdbcClient jdbc;

    ReadingHeads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The days between two rows of the log, as they are now. */
    List<SealedReading> between(int seal, long after, long upto) {
        return jdbc.sql(HEADS).param("seal", seal).param("after", after).param("upto", upto).query(SealedReading.class).list();
    }

    /** What a seal was told to hold. */
    List<SealedReading> kept(int seal) {
        return jdbc.sql("select seal, day, after_id, upto_id, times, head from sealed_reading where seal = ? order by day").param(seal).query(SealedReading.class).list();
    }
}
