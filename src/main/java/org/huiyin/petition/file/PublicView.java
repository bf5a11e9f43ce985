package org.huiyin.petition.file;

import java.util.List;
import org.huiyin.deadline.Deadline;
import org.huiyin.petition.Action;
import org.huiyin.petition.Status;
import org.huiyin.petition.watch.Looked;
import org.jspecify.annotations.Nullable;

/**
 * What a petitioner sees of the own petition.
 *
 * @param helpers  names of the units that answer a part of it (Art 24)
 * @param joinedTo number of the pending petition that carries it; {@code null} for one that goes its own way
 * @param review   whether the answer can be taken to the organ above
 * @param looks    which units looked at it, for the petitioner alone
 */
public record PublicView(String number, String title, Status status, int version, boolean contactable, Holder holder, List<TimelineEntry> timeline, List<Deadline> deadlines,
        List<Paper> documents, List<Action> mayDo, List<String> helpers, @Nullable String joinedTo, ReviewRight review, List<Looked> looks) {}
