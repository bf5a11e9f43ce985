package org.huiyin.petition.work;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A table written line by line, of which nothing is held back in memory or on a disk. */
interface Lines extends Closeable {

    void line(List<String> cells) throws IOException;
}
