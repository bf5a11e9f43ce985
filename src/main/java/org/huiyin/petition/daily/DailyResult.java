package org.huiyin.petition.daily;

import java.util.List;

/**
 * What became of a file; of a dry run, what would become of it.
 *
 * @param alreadyThere rows whose source number had been taken before
 * @param findings     the first five hundred things to tell
 */
public record DailyResult(int read, int taken, int alreadyThere, int faulty, List<Finding> findings) {

    /** How much is told of one file. */
    public static final int MOST_TOLD = 500;

    /**
     * Something to tell about a row.
     *
     * @param line of the file, the header being line 1; 0 is the file as a whole
     * @param kind {@code fault}, {@code stuck} or {@code note}
     */
    public record Finding(long line, String column, String kind, String words) {}
}
