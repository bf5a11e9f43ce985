package org.huiyin.petition.file;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huiyin.document.Documents;
import org.huiyin.document.StoredFile;
import org.huiyin.notice.Notice;
import org.huiyin.notice.Notices;
import org.huiyin.petition.lifecycle.Case;
import org.huiyin.petition.lifecycle.CaseRows;
import org.huiyin.runtime.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The papers of a petition: those it always has, the notices it was given and the files handed in with it. */
@Component
class Papers {

    private static final Pattern NOTICE = Pattern.compile("notice-(\\d{1,18})");

    private final Documents documents;
    private final Notices notices;
    private final IssueStanding standing;
    private final JdbcClient jdbc;

    Papers(Documents documents, Notices notices, IssueStanding standing, JdbcClient jdbc) {
        this.documents = documents;
        this.notices = notices;
        this.standing = standing;
        this.jdbc = jdbc;
    }

    /** Standing papers are there whether or not they were written down yet; so listing the papers writes nothing. */
    static List<Paper> of(Case petition, List<Notice> issued, List<StoredFile> attached, boolean toldOnly) {
        var standing = Standing.of(petition).stream().filter(each -> each.kind().told() || !toldOnly).map(each -> paper(each, petition, issued));
        var others = issued.stream().filter(n -> !Standing.has(n.kind()) && (n.kind().told() || !toldOnly)).map(n -> paper(n, id(n), n.issuedAt()));
        return Stream.of(standing, others, attached.stream().map(f -> paper(f, petition.origin().receivedAt()))).flatMap(papers -> papers).toList();
    }

    static String id(Notice notice) {
        return "notice-" + notice.id();
    }

    private static Paper paper(Standing standing, Case petition, List<Notice> issued) {
        var at = petition.origin().receivedAt();
        var number = standing == Standing.RECEIPT ? petition.number() : "";
        var written = issued.stream().filter(n -> n.kind() == standing.kind()).reduce((first, later) -> later)
                .orElseGet(() -> new Notice(0, standing.kind(), petition.id(), number, petition.course().desk().first(), at, null, null));
        return paper(written, standing.id(petition.id()), standing == Standing.ARCHIVE ? written.issuedAt() : at);
    }

    private static Paper paper(Notice n, String id, Instant at) {
        return new Paper(id, n.kind().code(), Words.of("petition.paper." + n.kind()), n.number().isEmpty() ? null : n.number(), at, n.fingerprint());
    }

    private static Paper paper(StoredFile f, Instant at) {
        return new Paper(f.id(), "attachment", Words.of("petition.paper.ATTACHMENT", f.name()), null, at, f.fingerprint());
    }

    /** A file whose owner is known before it is made, whether it is for the petitioner's eyes too, and whether somebody handed it in. */
    record OwnedFile(long petition, boolean told, boolean handedIn, Supplier<StoredFile> file) {

        /** Made by the house for the petitioner, whose name stands on it. */
        boolean addressed() {
            return told && !handedIn;
        }
    }

    /** The file behind an id, and the petition that it belongs to. What the house made is reached through its notice alone. */
    Optional<OwnedFile> file(String id) {
        return made(id, notices::paper).or(() -> handedIn(id));
    }

    /** The Word file behind the id of a paper made by the house. */
    Optional<OwnedFile> word(String id) {
        return made(id, notices::word);
    }

    /** The notice behind the id of a paper that the petitioner of this petition is told. */
    Optional<Long> told(String number, String id) {
        var notice = NOTICE.matcher(id);
        return notice.matches() ? notices.find(Long.parseLong(notice.group(1))).filter(n -> n.kind().told() && n.petition() == petition(number)).map(Notice::id) : Optional.empty();
    }

    long petition(String number) {
        return jdbc.sql("select id from petition where number = ?").param(number).query(Long.class).optional().orElse(0L);
    }

    private Optional<OwnedFile> made(String id, LongFunction<StoredFile> making) {
        var notice = NOTICE.matcher(id);
        return notice.matches() ? notices.find(Long.parseLong(notice.group(1))).map(n -> new OwnedFile(n.petition(), n.kind().told(), false, () -> making.apply(n.id())))
                : Standing.named(id).filter(this::isThere).map(asked -> new OwnedFile(asked.petition(), asked.paper().kind().told(), false,
                        () -> making.apply(standing.noticeOf(asked.paper(), asked.petition()))));
    }

    private boolean isThere(Standing.Asked asked) {
        return jdbc.sql("select * from petition where id = ?").param(asked.petition()).query(CaseRows::read).optional().filter(asked.paper()::isDue).isPresent();
    }

    private Optional<OwnedFile> handedIn(String id) {
        return documents.petitionOf(id).stream().boxed().findFirst()
                .flatMap(p -> documents.of(p).stream().filter(f -> f.id().equals(id)).findFirst().map(f -> new OwnedFile(p, true, true, () -> f)));
    }
}
