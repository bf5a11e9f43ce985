package org.huiyin.console;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huiyin.document.StoredFile;
import org.huiyin.petition.intake.Speakers;
import org.huiyin.runtime.Words;
import org.huiyin.web.Choice;
import org.huiyin.web.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * The form on which a clerk takes a petition down.
 *
 * @param notice  something to know before it is sent again; {@code null} if there is nothing
 * @param regions places to choose from
 * @param kept    files already stored with it
 * @param task    of a clerk, or of somebody who helps
 * @param powers  written powers already stored with it, by the row of their agent
 */
public record RecordPage(Sheet sheet, @Nullable Words notice, List<Choice> regions, List<StoredFile> kept, Map<Integer, StoredFile> powers, Speakers speakers, Task task) {

    /** Whether the box with people beside the petitioner stands open: something was written there, or is at fault. */
    public boolean others() {
        return !sheet.value("agents[0].name").isEmpty() || !powers.isEmpty() || Stream.of("coPetitioners", "representatives", "accused").anyMatch(box -> !sheet.value(box).isEmpty())
                || sheet.faults().stream().anyMatch(fault -> fault.field().matches("(coPetitioners|representatives|accused|agents).*"));
    }
}
