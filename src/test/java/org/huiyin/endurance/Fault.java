package org.huiyin.endurance;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyin.runtime.LegalTime;
import org.huiyin.runtime.HouseProcess;

/** What can befall a house that goes on running. Each is struck under load, and mended after a while. */
enum Fault {

    /** A worker of PostgreSQL dies; the server throws everybody out, recovers and comes back by itself. */
    DATABASE_RESTARTED(true) {
        @Override
        void strike(HouseProcess house, Path data) throws Exception {
            var worker = Long.parseLong(house.ask("select pid from pg_stat_activity where application_name = 'huiyin' limit 1"));
            // the server may see its own number of a process in a namespace of its own; this one is the machine's
            ProcessHandle.of(worker).orElseThrow().destroyForcibly();
        }
    },

    /** PostgreSQL is killed, all of it, and nobody comes to start it again. */
    DATABASE_DIES(true) {
        @Override
        void strike(HouseProcess house, Path data) throws Exception {
            house.killDatabase();
        }
    },

    /** Connections are cut while they wait for their commit to reach the disk, which is made slow so that there is a middle to hit. */
    CUT_IN_MID_COMMIT(true) {
        @Override
        void strike(HouseProcess house, Path data) throws Exception {
            try (var connection = house.connect(); var statement = connection.createStatement()) {
                for (var setting : List.of("alter system set commit_siblings = 0", "alter system set commit_delay = 50000", "select pg_reload_conf()")) {
                    statement.execute(setting);
                }
                var end = System.nanoTime() + 2_000_000_000L;
                for (int cut = 0; System.nanoTime() < end && cut < 40;) {
                    try (var row = statement.executeQuery(COMMITTING)) {
                        row.next();
                        cut += row.getInt(1);
                    }
                }
                for (var setting : List.of("alter system reset commit_siblings", "alter system reset commit_delay", "select pg_reload_conf()")) {
                    statement.execute(setting);
                }
            }
        }
    },

    /** The machine's clock is set back by two hours, or to midnight: on another day the writers' own "today" would rightly be refused as a day to come. */
    CLOCK_STEPS_BACK(false) {
        @Override
        void strike(HouseProcess house, Path data) throws IOException {
            var sinceMidnight = Duration.between(LocalTime.MIDNIGHT, LocalTime.now(LegalTime.ZONE));
            Files.writeString(data.resolve(SteppingClock.FILE), Stream.of(sinceMidnight, Duration.ofHours(2)).min(Comparator.naturalOrder()).orElseThrow().negated().toString());
        }

        @Override
        void mend(Path data) throws IOException {
            Files.writeString(data.resolve(SteppingClock.FILE), "PT0S");
        }
    },

    /** The disk under the database and the stored files is full to the last byte. */
    DISK_FULL(true) {
        @Override
        void strike(HouseProcess house, Path data) throws IOException {
            var block = ByteBuffer.allocate(65_536);
            try (var filler = FileChannel.open(data.resolve("filler"), Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE))) {
                while (true) {
                    filler.write(block.rewind());
                }
            } catch (IOException full) {
                // not a byte more
            }
        }

        @Override
        void mend(Path data) throws IOException {
            Files.deleteIfExists(data.resolve("filler"));
        }
    };

    private static final String COMMITTING = """
            select count(pg_terminate_backend(pid)) from pg_stat_activity where application_name = 'huiyin' and state = 'active'
                and (lower(wait_event) in ('walsync', 'walwrite') or query ilike 'commit%')""";

    /** Whether somebody had to be told that nothing was acknowledged. */
    final boolean tells;

    Fault(boolean tells) {
        this.tells = tells;
    }

    abstract void strike(HouseProcess house, Path data) throws Exception;

    void mend(Path data) throws IOException {}
}
