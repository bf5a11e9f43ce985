package org.huiyin.petition.file;

import java.util.List;
import org.huiyin.deadline.Deadline;
import org.huiyin.petition.Action;
import org.huiyin.petition.Status;

/** What a petitioner sees of the own petition. */
public record PublicView(String number, String title, Status status, int version, boolean contactable, Holder holder, List<TimelineEntry> timeline, List<Deadline> deadlines,
        List<Paper> documents, List<Action> mayDo) {}
