package org.huiyin.console;

import java.util.List;
import org.huiyin.document.StoredFile;
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
 */
public record RecordPage(Sheet sheet, @Nullable Words notice, List<Choice> regions, List<StoredFile> kept) {}
