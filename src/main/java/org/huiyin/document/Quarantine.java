package org.huiyin.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.huiyin.document.Clamd.Verdict;
import org.huiyin.runtime.InvalidInput;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Where a virus scanner is set, nobody but the house touches a file before the scanner called it clean. While the scanner is away files are taken
 * in and wait: what was acknowledged is not lost, and is looked at once the scanner is back.
 */
@Component
final class Quarantine {

    private static final Logger LOG = LoggerFactory.getLogger(Quarantine.class);
    private static final int BATCH = 50;

    private final DocumentRows rows;
    private final Shelf shelf;
    private final Optional<Clamd> scanner;

    Quarantine(DocumentRows rows, Shelf shelf, DocumentSettings settings) {
        this.rows = rows;
        this.shelf = shelf;
        this.scanner = settings.scans() ? Optional.of(new Clamd(settings.clamd(), settings.clamdPatience())) : Optional.empty();
    }

    /** Whether the scanner has found it clean; false also if nobody could be asked. @throws InvalidInput if it is infected */
    boolean isClean(Path arrival) {
        var verdict = scanner.map(clamd -> ask(clamd, arrival)).orElse(Verdict.UNKNOWN);
        if (verdict == Verdict.INFECTED) {
            throw InvalidInput.of("file", "document.file.infected");
        }
        return verdict == Verdict.CLEAN;
    }

    private static Verdict ask(Clamd clamd, Path file) {
        try {
            return clamd.look(file);
        } catch (IOException away) {
            LOG.warn("the virus scanner does not answer, files wait: {}", away.toString());
            return Verdict.UNKNOWN;
        }
    }

    /** Looks at what waits, oldest first, until the scanner does not answer. */
    void lookAtWhatWaits() throws IOException {
        if (scanner.isEmpty()) {
            return;
        }
        for (var waiting = rows.unjudged(DocumentRows.Waiting.FIRST, BATCH); !waiting.isEmpty(); waiting = rows.unjudged(waiting.getLast(), BATCH)) {
            for (var file : waiting) {
                var verdict = scanner.get().look(shelf.path(file.fingerprint()));
                if (verdict != Verdict.UNKNOWN) {
                    rows.judge(file.fingerprint(), verdict);
                }
                if (verdict == Verdict.INFECTED) {
                    LOG.warn("a file that had waited is infected and stays shut: {}", file.id());
                }
            }
        }
    }
}
