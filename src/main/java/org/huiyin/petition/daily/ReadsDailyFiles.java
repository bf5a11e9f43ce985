package org.huiyin.petition.daily;

import java.util.List;
import java.util.Locale;
import org.huiyin.petition.intake.ImportMapping;

/** Whoever knows how files of rows are read and taken. */
public interface ReadsDailyFiles {

    /**
     * The columns of its header, as far as they are named.
     *
     * @throws org.huiyin.runtime.InvalidInput field {@code file} if it cannot be read as a file of rows
     */
    List<String> columns(byte[] file);

    /**
     * Takes every row that has not been taken before; a row that cannot be taken is told and stops no other.
     *
     * @param dry take nothing, tell everything
     * @throws org.huiyin.runtime.InvalidInput if nothing can be taken at all
     */
    DailyResult read(byte[] file, ImportMapping by, boolean dry, Locale language);
}
