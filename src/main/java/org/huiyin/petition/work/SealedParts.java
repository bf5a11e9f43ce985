package org.huiyin.petition.work;

import java.io.OutputStream;
import java.util.Arrays;

/** Takes a file in as it is written and keeps it sealed, a megabyte at a time. */
final class SealedParts extends OutputStream {

    private static final int SIZE = 1 << 20;

    private final ListFileRows rows;
    private final long export;
    private final byte[] part = new byte[SIZE];
    private int filled;
    private int n;

    SealedParts(ListFileRows rows, long export) {
        this.rows = rows;
        this.export = export;
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        for (int done = 0; done < length; ) {
            var fits = Math.min(length - done, SIZE - filled);
            System.arraycopy(bytes, from + done, part, filled, fits);
            filled += fits;
            done += fits;
            if (filled == SIZE) {
                keep();
            }
        }
    }

    private void keep() {
        rows.part(export, n++, Arrays.copyOf(part, filled));
        filled = 0;
    }

    @Override
    public void close() {
        if (filled > 0) {
            keep();
        }
    }
}
