package org.huiyin.console;

import java.util.List;
import org.huiyin.web.Sheet;

/**
 * The drafts that wait for a head.
 *
 * @param sheet   what was chosen, where the form came back
 * @param results what became of those that were ticked; empty before anything was sent
 * @param sent    whether the form has been sent
 */
public record SignPage(List<SignRow> rows, Sheet sheet, List<SignedDraft> results, boolean sent) {}
