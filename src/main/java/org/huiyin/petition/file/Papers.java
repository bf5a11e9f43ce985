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
import org.huiyin.notice.NoticeKind;
import org.huiyin.notice.Notices;
import org.huiyin.petition.lifecycle.Case;
import org.huiyin.runtime.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The papers of a petition: its receipt, the notices it was given and the files handed in with it. */
@Component
class Papers {

    private static final Pattern RECEIPT = Pattern.compile("receipt-(\\d{1,18})");
    private static final Pattern NOTICE = Pattern.compile("notice-(\\d{1,18})");

    private final Documents documents;
    private final Notices notices;
    private final IssueReceipt receipts;
    private final JdbcClient jdbc;

    Papers(Documents documents, Notices notices, IssueReceipt receipts, JdbcClient jdbc) {
        this.documents = documents;
        this.notices = notices;
        this.receipts = receipts;
        this.jdbc = jdbc;
    }

    /** Every petition has a receipt, whether or not it was written down yet; so listing the papers writes nothing. */
    static List<Paper> of(Case petition, List<Notice> issued, List<StoredFile> attached, boolean toldOnly) {
        var others = issued.stream().filter(n -> n.kind() != NoticeKind.RECEIPT && (n.kind().told() || !toldOnly)).map(n -> paper(n, "notice-" + n.id(), n.issuedAt()));
        return Stream.of(Stream.of(receipt(petition, issued)), others, attached.stream().map(f -> paper(f, petition.origin().receivedAt())))
                .flatMap(papers -> papers).toList();
    }

    private static Paper receipt(Case petition, List<Notice> issued) {
        var at = petition.origin().receivedAt();
        var written = issued.stream().filter(n -> n.kind() == NoticeKind.RECEIPT).findFirst()
                .orElseGet(() -> new Notice(0, NoticeKind.RECEIPT, petition.id(), petition.number(), petition.course().desk().first(), at, null, null));
        return paper(written, "receipt-" + petition.id(), at);
    }

    private static Paper paper(Notice n, String id, Instant at) {
        return new Paper(id, n.kind().code(), Words.of("petition.paper." + n.kind()), n.number(), at, n.fingerprint());
    }

    private static Paper paper(StoredFile f, Instant at) {
        return new Paper(f.id(), "attachment", Words.of("petition.paper.ATTACHMENT", f.name()), "", at, f.fingerprint());
    }

    /** A file whose owner is known before it is made, and whether it is for the petitioner's eyes too. */
    record OwnedFile(long petition, boolean told, Supplier<StoredFile> file) {}

    /** The file behind an id, and the petition that it belongs to. What the house made is reached through its notice alone. */
    Optional<OwnedFile> file(String id) {
        return made(id, notices::paper).or(() -> handedIn(id));
    }

    /** The Word file behind the id of a receipt or notice. */
    Optional<OwnedFile> word(String id) {
        return made(id, notices::word);
    }

    /** The notice behind the id of a paper that the petitioner of this petition is told. */
    Optional<Long> told(String number, String id) {
        var notice = NOTICE.matcher(id);
        return notice.matches() ? notices.find(Long.parseLong(notice.group(1))).filter(n -> n.kind().told() && n.petition() == petition(number)).map(Notice::id) : Optional.empty();
    }

    private long petition(String number) {
        return jdbc.sql("select id from petition where number = ?").param(number).query(Long.class).optional().orElse(0L);
    }

    private Optional<OwnedFile> made(String id, LongFunction<StoredFile> making) {
        var receipt = RECEIPT.matcher(id);
        var notice = NOTICE.matcher(id);
        if (receipt.matches()) {
            return jdbc.sql("select id from petition where id = ?").param(Long.parseLong(receipt.group(1))).query(Long.class).optional()
                    .map(p -> new OwnedFile(p, true, () -> making.apply(receipts.noticeOf(p))));
        }
        return notice.matches() ? notices.find(Long.parseLong(notice.group(1))).map(n -> new OwnedFile(n.petition(), n.kind().told(), () -> making.apply(n.id()))) : Optional.empty();
    }

    private Optional<OwnedFile> handedIn(String id) {
        return documents.petitionOf(id).stream().boxed().findFirst()
                .flatMap(p -> documents.of(p).stream().filter(f -> f.id().equals(id)).findFirst().map(f -> new OwnedFile(p, true, () -> f)));
    }
}
