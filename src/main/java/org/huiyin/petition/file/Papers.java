package org.huiyin.petition.file;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.directory.Organisations;
import org.huiyin.document.Documents;
import org.huiyin.document.StoredFile;
import org.huiyin.notice.Issuer;
import org.huiyin.notice.Notice;
import org.huiyin.notice.NoticeFacts;
import org.huiyin.notice.NoticeKind;
import org.huiyin.notice.Notices;
import org.huiyin.petition.lifecycle.Petitioners;
import org.huiyin.runtime.LegalTime;
import org.huiyin.runtime.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The papers of a petition: the notices it was given and the files handed in with it. The receipt is written down when first asked for. */
@Component
class Papers {

    private static final String NOTICE = "notice-";

    private final Documents documents;
    private final Notices notices;
    private final Petitioners petitioners;
    private final Organisations organisations;
    private final JdbcClient jdbc;

    Papers(Documents documents, Notices notices, Petitioners petitioners, Organisations organisations, JdbcClient jdbc) {
        this.documents = documents;
        this.notices = notices;
        this.petitioners = petitioners;
        this.organisations = organisations;
        this.jdbc = jdbc;
    }

    @Transactional
    public List<Paper> of(Row petition) {
        var issued = notices.of(petition.id());
        if (issued.stream().noneMatch(n -> n.kind() == NoticeKind.RECEIPT)) {
            issued = withReceipt(petition);
        }
        return Stream.concat(issued.stream().map(Papers::paper), documents.of(petition.id()).stream().map(f -> paper(f, petition.receivedAt()))).toList();
    }

    private List<Notice> withReceipt(Row petition) {
        jdbc.sql("select 1 from petition where id = ? for no key update").param(petition.id()).query().singleRow();
        if (notices.of(petition.id()).stream().noneMatch(n -> n.kind() == NoticeKind.RECEIPT)) {
            notices.issue(petition.id(), petition.number(), petition.office(), petition.sealed(), receipt(petition));
        }
        return notices.of(petition.id());
    }

    private NoticeFacts receipt(Row petition) {
        var office = organisations.current(petition.office());
        var routeDue = jdbc.sql("select due from deadline where petition = ? and term = 'C1_ROUTE' order by id limit 1").param(petition.id()).query(LocalDate.class).optional();
        return new NoticeFacts.Receipt(petitioners.addressee(petition.id()), petition.title(), petition.number(), new Issuer(office.name(), office.phone(), office.address()),
                petition.receivedAt(), Words.of("petition.channel." + petition.channel()), routeDue.orElse(null), petition.sealed());
    }

    /** The file behind an id, and the petition that it belongs to. */
    Optional<OwnedFile> file(String id) {
        if (!id.startsWith(NOTICE)) {
            return documents.petitionOf(id).stream().boxed().findFirst().flatMap(p -> documents.find(id).map(f -> new OwnedFile(p, () -> f)));
        }
        return id.matches("notice-\\d{1,18}") ? ofNotice(Long.parseLong(id.substring(NOTICE.length()))) : Optional.empty();
    }

    private Optional<OwnedFile> ofNotice(long notice) {
        return jdbc.sql("select petition from notice where id = ?").param(notice).query(Long.class).optional().map(p -> new OwnedFile(p, () -> notices.paper(notice)));
    }

    /** A file whose owner is known before it is made. */
    record OwnedFile(long petition, java.util.function.Supplier<StoredFile> file) {}

    private static Paper paper(Notice n) {
        return new Paper(NOTICE + n.id(), n.kind().name().toLowerCase(java.util.Locale.ROOT), Words.of("petition.paper." + n.kind()), n.number(), n.issuedAt(), n.fingerprint());
    }

    private static Paper paper(StoredFile f, Instant at) {
        return new Paper(f.id(), "attachment", Words.of("petition.paper.ATTACHMENT", f.name()), "", at, f.fingerprint());
    }
}
