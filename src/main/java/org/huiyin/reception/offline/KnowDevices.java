package org.huiyin.reception.offline;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.reception.hall.KeepRooms;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which devices may still hold something of a day: each reports while it has the page open and a network. */
@Component
public class KnowDevices {

    /** After so long without a word, somebody should look at a device before the day is closed. */
    private static final Duration SILENT = Duration.ofMinutes(10);
    private static final int MOST = 100;
    private static final int LARGEST = 10_000;
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final KeepRooms days;
    private final JdbcClient jdbc;
    private final LegalTime time;

    KnowDevices(KeepRooms days, JdbcClient jdbc, LegalTime time) {
        this.days = days;
        this.jdbc = jdbc;
        this.time = time;
    }

    /** What a device says. @param waiting how many entries lie on it; @param done it is put away */
    public record Word(@Nullable String device, @Nullable Integer waiting, @Nullable Boolean done) {

        Checks checks() {
            return new Checks().required("device", device, 100).matching("device", device, FORM, "reception.offline.id").present("waiting", waiting)
                    .that(waiting == null || waiting >= 0 && waiting <= LARGEST, "waiting", "reception.offline.waiting", LARGEST);
        }
    }

    /** What time it is in the house, by which a device corrects its own clock. */
    public record HouseTime(Instant now) {}

    /** @throws org.huiyin.runtime.InvalidInput naming every field at fault */
    @Needs(Right.READ_BATCHES)
    @Transactional
    public Optional<HouseTime> report(Actor actor, long reception, Word word) {
        return days.day(actor, reception).map(day -> {
            word.checks().complain();
            jdbc.sql("""
                    insert into hall_device (reception, device, region, account, seen_at, waiting, done) values (:reception, :device, :region, :account, :at, :waiting, :done)
                    on conflict (reception, device) do update set account = excluded.account, seen_at = excluded.seen_at, waiting = excluded.waiting, done = excluded.done""")
                    .param("reception", reception).param("device", UUID.fromString(String.valueOf(word.device()))).param("region", day.region()).param("account", actor.account())
                    .param("at", Timestamp.from(time.instant())).param("waiting", word.waiting()).param("done", Boolean.TRUE.equals(word.done())).update();
            return new HouseTime(time.instant());
        });
    }

    /** At most a hundred that may still hold something: entries lay on them, or they have been silent. */
    @Needs(Right.READ_BATCHES)
    public Optional<List<HallDevice>> out(Actor actor, long reception) {
        return days.day(actor, reception).map(day -> jdbc.sql("select * from hall_device where reception = ? and (waiting > 0 or not done and seen_at < ?) order by seen_at limit ?")
                .params(reception, Timestamp.from(time.instant().minus(SILENT)), MOST)
                .query((row, n) -> new HallDevice(row.getObject("device", UUID.class), row.getString("account"), row.getTimestamp("seen_at").toInstant(), row.getInt("waiting"))).list());
    }
}
