package org.huiyin.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** How far a container may unfold, counted over everything that is read out of it, whatever its table of contents claims. */
final class ZipBudget {

    private static final int MOST_ENTRIES = 5000;
    private static final long MOST_BYTES = 256L * 1024 * 1024;
    private static final int MOST_RATIO = 200;
    /** Below this no ratio matters: an empty sheet compresses a thousandfold. */
    private static final long RATIO_COUNTS_FROM = 4L * 1024 * 1024;
    private static final int DEEPEST = 2;

    private int entries;
    private long bytes;

    void entry(int depth) {
        if (++entries > MOST_ENTRIES || depth > DEEPEST) {
            throw Dangers.bomb();
        }
    }

    /** The content of an entry, to be read in pieces; {@code packed} is its size in the container, negative if that is not known. */
    InputStream counted(InputStream content, long packed) {
        return new FilterInputStream(content) {
            private long own;

            @Override
            public void close() {
                // what is packed within is read through the same stream; its owner ends it
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                int n = super.read(into, from, length);
                own += Math.max(0, n);
                bytes += Math.max(0, n);
                if (bytes > MOST_BYTES || packed >= 0 && own > RATIO_COUNTS_FROM && own / Math.max(1, packed) > MOST_RATIO) {
                    throw Dangers.bomb();
                }
                return n;
            }
        };
    }
}
