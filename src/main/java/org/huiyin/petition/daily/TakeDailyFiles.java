package org.huiyin.petition.daily;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.huiyin.petition.intake.ImportMappings;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes the files that were ordered, one after another. A run that broke off is begun anew: what was taken is taken once. */
@Component
class TakeDailyFiles {

    private static final Logger LOG = LoggerFactory.getLogger(TakeDailyFiles.class);
    private static final Duration KEPT = Duration.ofHours(24);

    private final DailyRows rows;
    private final ReadsDailyFiles reader;
    private final ImportMappings mappings;
    private final Texts texts;
    private final Clock realTime;

    TakeDailyFiles(DailyRows rows, ReadsDailyFiles reader, ImportMappings mappings, Texts texts, Clock realTime) {
        this.rows = rows;
        this.reader = reader;
        this.mappings = mappings;
        this.texts = texts;
        this.realTime = realTime;
    }

    /** @return whether there was one */
    boolean step() {
        rows.forget(realTime.instant().minus(KEPT));
        var next = rows.next();
        next.ifPresent(this::take);
        return next.isPresent();
    }

    private void take(long id) {
        var language = rows.language(id);
        try {
            var mapping = rows.find(id).orElseThrow().mapping();
            rows.end(id, DailyFile.State.DONE, reader.read(rows.content(id).orElseThrow(), mappings.find(mapping), false, language), realTime.instant());
        } catch (InvalidInput refused) {
            var told = refused.faults().stream().map(fault -> new DailyResult.Finding(0, "", "fault", texts.say(fault.words(), language))).toList();
            rows.end(id, DailyFile.State.FAILED, new DailyResult(0, 0, 0, 0, told), realTime.instant());
        } catch (RuntimeException broken) {
            if (Thread.currentThread().isInterrupted()) {
                throw broken;
            }
            LOG.error("a daily file could not be taken: {}", broken.getClass().getSimpleName());
            rows.end(id, DailyFile.State.FAILED, new DailyResult(0, 0, 0, 0, List.of(new DailyResult.Finding(0, "", "stuck", texts.say("petition.daily.broken-off", language)))), realTime.instant());
        }
    }
}
