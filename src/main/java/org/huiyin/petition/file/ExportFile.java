package org.huiyin.petition.file;

import java.util.Optional;
import org.huiyin.access.reading.Readings;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets a whole file be taken along, for a reason that is written down with it. Whoever may see the petitioner masked only takes no paper along on which the name stands. */
@Component
public class ExportFile {

    /** Characters of a reason: a dot is none. */
    private static final int SHORTEST = 5;
    private static final int LONGEST = 200;

    private final ReadFile files;
    private final OpenPaper papers;
    private final FileContents contents;
    private final Readings readings;

    ExportFile(ReadFile files, OpenPaper papers, FileContents contents, Readings readings) {
        this.files = files;
        this.papers = papers;
        this.contents = contents;
        this.readings = readings;
    }

    /**
     * The copy, ready to be written; nothing if there is no such petition or this actor may not know of it.
     *
     * @param reason why it is taken along, 5 to 200 characters
     * @throws NoRight if the actor stands too near to the matter (Art 28)
     */
    @Needs(Right.EXPORT_FILE)
    public Optional<FileCopy> export(Actor actor, String number, @Nullable String reason) {
        var row = files.inSight(actor, number);
        if (row.isEmpty()) {
            return Optional.empty();
        }
        if (row.get().petition().course().secrecy().recused().contains(actor.account())) {
            throw new NoRight(Right.EXPORT_FILE);
        }
        new Checks().required("reason", reason, LONGEST).that(reason == null || reason.isBlank() || reason.strip().codePointCount(0, reason.strip().length()) >= SHORTEST, "reason", "petition.export.reason", SHORTEST)
                .complain();
        readings.record(actor, row.get().id(), number, "file-export", null, reason.strip());
        return files.read(actor, number).map(file -> new FileCopy(file, paper -> open(actor, number, paper), contents, actor));
    }

    private Optional<OpenPaper.Opened> open(Actor actor, String number, Paper paper) {
        return FileCopy.takenAlong(paper, actor.may(Right.REVEAL_PETITIONER)) ? papers.openOf(actor, number, paper.id()) : Optional.empty();
    }
}
