package org.huiyin.petition.file;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiyin.document.Documents;
import org.huiyin.notice.Field;
import org.huiyin.notice.Notices;
import org.huiyin.notice.Writing;
import org.huiyin.petition.lifecycle.Case;
import org.huiyin.runtime.LegalTime;
import org.huiyin.runtime.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What lies in the file of a petition that has ended: papers and files, in order. */
@Component
final class ArchiveList implements StandingPaper {

    private final Notices notices;
    private final Documents documents;
    private final JdbcClient jdbc;
    private final Texts texts;

    ArchiveList(Notices notices, Documents documents, JdbcClient jdbc, Texts texts) {
        this.notices = notices;
        this.documents = documents;
        this.jdbc = jdbc;
        this.texts = texts;
    }

    @Override
    public Standing paper() {
        return Standing.ARCHIVE;
    }

    @Override
    public String issuer(Case petition) {
        return petition.course().desk().office();
    }

    @Override
    public Writing write(Case petition, Writing headed) {
        var papers = Papers.of(petition, notices.of(petition.id()), documents.of(petition.id()), false).stream()
                .filter(paper -> !paper.kind().equals(Standing.ARCHIVE.kind().code())).map(this::line).toList();
        var numbered = IntStream.range(0, papers.size()).mapToObj(i -> (i + 1) + ". " + papers.get(i)).collect(Collectors.joining("\n"));
        return headed.day(Field.DATE, lastDay(petition)).text(Field.LIST, numbered);
    }

    private String line(Paper paper) {
        return Stream.of(texts.say(paper.title(), Texts.CHINESE), paper.number(), said(LocalDate.ofInstant(paper.at(), LegalTime.ZONE))).filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    private String said(LocalDate day) {
        return texts.say("notice.date", Texts.CHINESE, Integer.toString(day.getYear()), Integer.toString(day.getMonthValue()), Integer.toString(day.getDayOfMonth()));
    }

    private LocalDate lastDay(Case petition) {
        var at = jdbc.sql("select at from petition_event where petition = ? and seq = ?").params(petition.id(), petition.headSeq()).query(Timestamp.class).single();
        return LocalDate.ofInstant(at.toInstant(), LegalTime.ZONE);
    }
}
