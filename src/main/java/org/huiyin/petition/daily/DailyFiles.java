package org.huiyin.petition.daily;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.petition.intake.ImportMappings;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Use cases: an administrator brings a daily file, tries it by a mapping, and has it taken. Its rows lie sealed, and for a day at most. */
@Component
public class DailyFiles {

    /** What a file may weigh, in bytes; larger ones go through the command. */
    public static final int MOST_BYTES = 1 << 20;
    private static final int MOST_NAME = 100;

    private final DailyRows rows;
    private final ReadsDailyFiles reader;
    private final ImportMappings mappings;
    private final Clock realTime;

    DailyFiles(DailyRows rows, ReadsDailyFiles reader, ImportMappings mappings, Clock realTime) {
        this.rows = rows;
        this.reader = reader;
        this.mappings = mappings;
        this.realTime = realTime;
    }

    /** @throws InvalidInput field {@code file}: empty, too large, or no file of rows */
    @Needs(Right.IMPORT_MESSAGES)
    public long bring(Actor actor, String name, byte[] content) {
        checkSize(content);
        return rows.insert(cut(name), reader.columns(content), content, actor.account(), realTime.instant());
    }

    /**
     * Takes a file at once, for a program that waits; a dry run leaves no trace.
     *
     * @throws InvalidInput field {@code mapping}, {@code file} or {@code region}; then nothing was taken
     */
    @Needs(Right.IMPORT_MESSAGES)
    public DailyResult take(Actor actor, String name, byte[] content, @Nullable String mapping, boolean dry, Locale language) {
        var by = mappings.find(mapping);
        checkSize(content);
        var result = reader.read(content, by, dry, language);
        if (!dry) {
            rows.taken(cut(name), by, result, actor.account(), realTime.instant());
        }
        return result;
    }

    private static void checkSize(byte[] content) {
        if (content.length == 0) {
            throw InvalidInput.of("file", "runtime.missing");
        }
        if (content.length > MOST_BYTES) {
            throw InvalidInput.of("file", "petition.daily.too-large", MOST_BYTES >> 20);
        }
    }

    private static String cut(String name) {
        return name.substring(0, name.offsetByCodePoints(0, Math.min(MOST_NAME, name.codePointCount(0, name.length()))));
    }

    /** Those brought before one, the latest first. */
    @Needs(Right.IMPORT_MESSAGES)
    public List<DailyFile> before(Actor actor, long id, int most) {
        return rows.before(id, most);
    }

    @Needs(Right.IMPORT_MESSAGES)
    public Optional<DailyFile> find(Actor actor, long id) {
        return rows.find(id);
    }

    /** What there was to tell of its run; nothing after a day. */
    @Needs(Right.IMPORT_MESSAGES)
    public List<DailyResult.Finding> findings(Actor actor, long id) {
        return rows.findings(id);
    }

    /** Reads and checks every row, and takes none. @throws InvalidInput field {@code mapping} or {@code file} */
    @Needs(Right.IMPORT_MESSAGES)
    public DailyResult tryOut(Actor actor, long id, @Nullable String mapping, Locale language) {
        return reader.read(rows.content(id).orElseThrow(DailyFiles::gone), mappings.find(mapping), true, language);
    }

    /** Has it taken, in the background. @throws InvalidInput field {@code mapping} or {@code file}; then nothing was ordered */
    @Needs(Right.IMPORT_MESSAGES)
    public void order(Actor actor, long id, @Nullable String mapping, Locale language) {
        var by = mappings.find(mapping);
        if (rows.find(id).filter(file -> !file.fits(by)).isPresent()) {
            throw InvalidInput.of("mapping", "petition.daily.does-not-fit");
        }
        if (!rows.order(id, by.name(), language.toLanguageTag())) {
            throw gone();
        }
    }

    /** Throws it away; one that was ordered stays. */
    @Needs(Right.IMPORT_MESSAGES)
    public void discard(Actor actor, long id) {
        rows.discard(id);
    }

    private static InvalidInput gone() {
        return InvalidInput.of("mapping", "petition.daily.gone");
    }
}
