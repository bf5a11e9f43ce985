package org.huiyin.access.reading;

import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiyin.runtime.LegalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the parts of the log of readings before their months begin; what was written in a month that had none is taken over by its part. */
@Component
class ReadingMonths implements InitializingBean {

    static final int AHEAD = 3;
    private static final int AT_ONCE = 24;
    private static final Logger LOG = LoggerFactory.getLogger(ReadingMonths.class);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final LegalTime time;

    ReadingMonths(JdbcClient jdbc, TransactionTemplate transaction, LegalTime time) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.time = time;
    }

    @Override
    public void afterPropertiesSet() {
        make();
    }

    /** From this legal month on, and for whatever lies in no month's part. */
    void make() {
        var now = time.today().withDayOfMonth(1);
        var astray = jdbc.sql("select distinct date_trunc('month', at at time zone 'Asia/Shanghai')::date from reading_default order by 1 limit " + AT_ONCE).query(LocalDate.class).list();
        Stream.concat(IntStream.rangeClosed(0, AHEAD).mapToObj(now::plusMonths), astray.stream()).forEach(this::make);
    }

    /** It waits shortly only, for whoever reads the log would wait behind it; the rows are safe where they are until the next time. */
    private void make(LocalDate month) {
        try {
            transaction.executeWithoutResult(status -> {
                jdbc.sql("set local lock_timeout = '3s'").update();
                jdbc.sql("select reading_month(?)").param(month).query(Boolean.class).single();
            });
        } catch (DataAccessException busy) {
            LOG.warn("the part of the reading log for {} is made the next time", month, busy);
        }
    }
}
