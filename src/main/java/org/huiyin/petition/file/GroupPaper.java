package org.huiyin.petition.file;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.notice.NoticeKind;
import org.huiyin.petition.lifecycle.ToldPaper;

/** A paper of which each of a group is told, as the file shows it. */
public record GroupPaper(String id, NoticeKind kind, String number, LocalDate day) {

    static List<GroupPaper> of(List<ToldPaper> papers) {
        return papers.stream().map(paper -> new GroupPaper(paper.id(), paper.kind(), paper.number(), paper.day())).toList();
    }
}
