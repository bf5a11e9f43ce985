package org.huiyin.console.casework;

import java.util.List;
import org.huiyin.petition.note.OwnReminder;
import org.huiyin.petition.note.WhoIsEditing.Editor;
import org.jspecify.annotations.Nullable;

/**
 * What goes on around a case just now.
 *
 * @param editors  colleagues who have a form of it open
 * @param reminder the reader's own, if there is one
 */
public record Working(List<Editor> editors, @Nullable OwnReminder reminder) {}
