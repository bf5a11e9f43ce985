package org.huiyin.runtime;

import java.io.IOException;
import java.nio.file.Path;

/** The database that another process of the house has started in the same data directory; we are its guest and leave it running. */
record JoinedDatabase(String url, String password) implements OwnDatabase {

    /** @throws AlreadyRunning if that process has not come far enough to let us in */
    static JoinedDatabase in(DataDirectory data) throws IOException {
        var home = data.postgres();
        var port = new KeptLine(home.resolve("port")).orElse(() -> refuse(home));
        var password = new KeptLine(home.resolve("password")).orElse(() -> refuse(home));
        return new JoinedDatabase(OwnDatabase.url(Integer.parseInt(port)), password);
    }

    @Override
    public void close() {
        // it belongs to whoever started it
    }

    private static String refuse(Path home) throws AlreadyRunning {
        throw new AlreadyRunning(home);
    }
}
