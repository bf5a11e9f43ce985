package org.huiyin.runtime;

import java.io.IOException;
import java.nio.file.Path;

/** Another process holds the data directory. Two servers on one cluster would destroy it, so the second one does not start. */
final class AlreadyRunning extends IOException {

    private static final long serialVersionUID = 1L;

    AlreadyRunning(Path directory) {
        super("another Huiyin is running on " + directory);
    }
}
