package org.huiyin.runtime;

import java.io.IOException;
import java.nio.file.Path;

/** A restore into this directory did not come to its end; whoever started it now would take half for the whole. */
final class UnfinishedRestore extends IOException {

    private static final long serialVersionUID = 1L;

    UnfinishedRestore(Path data) {
        super("a restore into " + data + " was not finished");
    }
}
