package org.huiyin.reception.batch;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import org.huiyin.runtime.LegalTime;
import org.huiyin.runtime.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was done to batches, by whom and why. */
@Repository
public class BatchLog {

    private static final int SHOWN = 100;

    private final JdbcClient jdbc;
    private final Vault vault;
    private final LegalTime time;

    BatchLog(JdbcClient jdbc, Vault vault, LegalTime time) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.time = time;
    }

    /** @param account who did it: an account, {@code visitor} or {@code system} */
    public void add(Batch batch, String account, String what) {
        add(batch, account, what, null, null, null);
    }

    /** The same with what it was before and after, and why; the reason is kept sealed. */
    public void add(Batch batch, String account, String what, @Nullable String before, @Nullable String after, @Nullable String why) {
        write(batch, account, what, time.instant(), null).param("before", before, Types.VARCHAR).param("after", after, Types.VARCHAR)
                .param("why", why == null ? null : vault.seal(why.getBytes(StandardCharsets.UTF_8), owner(batch.id())), Types.BINARY).update();
    }

    /** The same of several batches. */
    public void addAll(List<Batch> batches, String account, String what) {
        write(batches, batches.stream().map(batch -> null).toArray(String[]::new), account, what, null);
    }

    /** The same of several batches of a day, each with the room in which it was before. */
    public void addAll(List<Batch> batches, String account, String what, @Nullable String after) {
        write(batches, batches.stream().map(batch -> batch.room() == null ? null : batch.room().toString()).toArray(String[]::new), account, what, after);
    }

    private void write(List<Batch> batches, @Nullable String[] before, String account, String what, @Nullable String after) {
        jdbc.sql("""
                insert into batch_change (batch, region, at, account, what, before, after)
                select each.batch, each.region, :at, :account, :what, each.room, :after from unnest(:batches::bigint[], :regions::text[], :rooms::text[]) as each (batch, region, room)""")
                .param("at", Timestamp.from(time.instant())).param("account", account).param("what", what).param("after", after, Types.VARCHAR)
                .param("batches", batches.stream().map(Batch::id).toArray(Long[]::new)).param("regions", batches.stream().map(Batch::region).toArray(String[]::new))
                .param("rooms", before).update();
    }

    /** Without network at that moment, and known to the house only now. */
    public void addLater(Batch batch, String account, String what, @Nullable String before, @Nullable String after, Instant at) {
        write(batch, account, what, at, Timestamp.from(time.instant())).param("before", before, Types.VARCHAR).param("after", after, Types.VARCHAR).param("why", null, Types.BINARY).update();
    }

    private JdbcClient.StatementSpec write(Batch batch, String account, String what, Instant at, @Nullable Timestamp taken) {
        return jdbc.sql("insert into batch_change (batch, region, at, account, what, before, after, why, taken_at) values (:batch, :region, :at, :account, :what, :before, :after, :why, :taken)")
                .param("batch", batch.id()).param("region", batch.region()).param("at", Timestamp.from(at)).param("account", account).param("what", what).param("taken", taken, Types.TIMESTAMP);
    }

    /** On how many days that was done with that outcome. */
    public int days(Batch batch, String what, String after) {
        return jdbc.sql("select count(distinct (at at time zone 'Asia/Shanghai')::date) from batch_change where batch = ? and what = ? and after = ?").params(batch.id(), what, after).query(Integer.class).single();
    }

    List<BatchChange> of(long batch) {
        return jdbc.sql("select at, account, what, before, after, why, taken_at from batch_change where batch = ? order by id desc limit ?").params(batch, SHOWN)
                .query((row, n) -> new BatchChange(moment(row.getTimestamp("at")), row.getString("account"), row.getString("what"), row.getString("before"), row.getString("after"),
                        said(batch, row.getBytes("why")), row.getTimestamp("taken_at") == null ? null : moment(row.getTimestamp("taken_at")))).list();
    }

    private @Nullable String said(long batch, byte @Nullable [] why) {
        return why == null ? null : new String(vault.open(why, owner(batch)), StandardCharsets.UTF_8);
    }

    private static Instant moment(Timestamp at) {
        return at.toInstant();
    }

    private static String owner(long batch) {
        return "batch-change/" + batch;
    }
}
