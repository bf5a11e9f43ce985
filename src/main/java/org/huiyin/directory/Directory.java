package org.huiyin.directory;

import org.springframework.stereotype.Component;

/** Holds the directory as it stands now and takes it anew from the tables after each import. */
@Component
final class Directory implements DirectoryNow {

    private final DirectoryRows rows;
    private volatile Snapshot now;

    Directory(DirectoryRows rows, Seed seed) {
        this.rows = rows;
        seed.plantOnce();
        now = read();
    }

    @Override
    public Snapshot now() {
        return now;
    }

    synchronized void reload() {
        now = read();
    }

    private Snapshot read() {
        return Snapshot.of(rows.regions(), rows.organisations());
    }
}
