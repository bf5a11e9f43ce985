package org.huiyin.directory.change;

import java.util.function.UnaryOperator;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.directory.DirectoryChange;
import org.huiyin.directory.DirectoryChange.What;
import org.huiyin.directory.DirectoryLog;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.WriteDirectory;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Use cases: an administrator adds an organisation, changes what is said of it, or puts it under another one. */
@Service
public class ChangeOrganisation {

    private final WriteDirectory writing;
    private final OrganisationRows rows;
    private final EntryCheck check;
    private final DirectoryLog log;

    ChangeOrganisation(WriteDirectory writing, OrganisationRows rows, EntryCheck check, DirectoryLog log) {
        this.writing = writing;
        this.rows = rows;
        this.check = check;
        this.log = log;
    }

    /** @throws InvalidInput for every field that cannot be taken */
    @Needs(Right.EDIT_DIRECTORY)
    public Organisation add(Actor actor, OrganisationEntry entry) {
        return writing.write(() -> {
            var added = check.checked(entry);
            rows.put(added);
            log.note(actor.account(), DirectoryChange.between(What.ADDED, null, added));
            return added;
        });
    }

    /** @throws InvalidInput for every field that cannot be taken; {@code organisation} if there is none, or it is dissolved */
    @Needs(Right.EDIT_DIRECTORY)
    public Organisation change(Actor actor, String id, OrganisationEntry entry) {
        return written(actor, id, What.CHANGED, was -> check.changed(was, entry));
    }

    /**
     * Puts it under another one, together with all that is below it. Who may know of what follows from where a unit stands, so it counts at once.
     *
     * @param parent id or full name of the one to stand under; blank if and only if it goes to the top
     * @param top    whether it shall stand at the top, under nobody
     * @throws InvalidInput field {@code parent} if there is none, if it stands below the one that is moved, or if neither or both of the two are said
     */
    @Needs(Right.EDIT_DIRECTORY)
    public Organisation move(Actor actor, String id, @Nullable String parent, boolean top) {
        boolean named = parent != null && !parent.isBlank();
        if (named == top) {
            throw InvalidInput.of("parent", top ? "directory.change.top-or-parent" : "directory.change.parent-or-top");
        }
        return written(actor, id, What.MOVED, was -> under(was, named ? rows.living("parent", parent).id() : null));
    }

    private Organisation under(Organisation was, @Nullable String parent) {
        if (parent != null && rows.within(was.id(), parent)) {
            throw InvalidInput.of("parent", "directory.change.below-itself");
        }
        return Dissolve.under(was, parent);
    }

    private Organisation written(Actor actor, String id, What what, UnaryOperator<Organisation> change) {
        return writing.write(() -> {
            var before = rows.living("organisation", id);
            var after = change.apply(before);
            rows.put(after);
            log.note(actor.account(), DirectoryChange.between(what, before, after));
            return after;
        });
    }
}
