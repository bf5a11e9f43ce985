package org.huiyin.access.reading;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes out of the log what it says of the person in a petition that was erased: why somebody was seen in full, and from where petitioners asked. Who read it stays. */
@Component
public final class ForgetReasons {

    private final JdbcClient jdbc;

    ForgetReasons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the transaction that marks the petition as erased; the database refuses it for any other. */
    public void of(long petition) {
        jdbc.sql("""
                update reading set reason = null, from_address = case when account ~ '^(petitioner|member)/' then null else from_address end
                 where petition = ? and (reason is not null or from_address is not null and account ~ '^(petitioner|member)/')""").param(petition).update();
    }
}
