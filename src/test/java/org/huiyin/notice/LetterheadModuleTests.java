package org.huiyin.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.notice.PaperHouse.copied;

import java.io.IOException;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.huiyin.OnPostgres;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Role;
import org.huiyin.directory.DirectoryLog;
import org.huiyin.document.Documents;
import org.huiyin.notice.head.ChangeLetterhead;
import org.huiyin.notice.head.LetterheadEntry;
import org.huiyin.notice.head.SampleSealPictures;
import org.huiyin.runtime.IdBlocks;
import org.huiyin.runtime.InvalidInput;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class LetterheadModuleTests extends OnPostgres {

    private static final Actor ADMIN = new Actor("head-admin", null, null, Set.of(Role.ADMIN));
    private static final String UNIT = "330726-swj";

    @Autowired ChangeLetterhead changing;
    @Autowired Notices notices;
    @Autowired Documents documents;
    @Autowired DirectoryLog log;
    @Autowired IdBlocks ids;
    @Autowired TransactionTemplate transaction;

    @Test
    void papersLookAsWasSaidOnTheirDayAndTheLogTellsWhoSaidIt() throws IOException {
        var before = issued();
        changing.change(ADMIN, UNIT, new LetterheadEntry("浦江县水务局文件", "浦试", SampleSealPictures.red(), false));
        var after = issued();
        changing.change(ADMIN, UNIT, new LetterheadEntry("", "", null, true));
        assertThat(after.number()).startsWith("浦试");
        assertThat(before.number()).doesNotStartWith("浦试");
        assertThat(copied(pdf(before))).doesNotContain("浦江县水务局文件");
        assertThat(copied(pdf(after))).contains("浦江县水务局文件");
        assertThat(pictures(pdf(after))).isEqualTo(pictures(pdf(before)) + 1);
        assertThat(changing.history(ADMIN, UNIT, 9)).hasSize(2).first().satisfies(one -> assertThat(one.seal()).isNull());
        assertThat(log.list(UNIT, Long.MAX_VALUE, 9)).filteredOn(line -> line.value().field().equals("seal")).hasSize(2)
                .allSatisfy(line -> assertThat(line.by()).isEqualTo("head-admin"));
    }

    @Test
    void whatCannotBeTakenIsToldByItsFieldAndNobodyElseMayChangeIt() {
        assertThatThrownBy(() -> changing.change(ADMIN, "nobody", new LetterheadEntry("x".repeat(41), "AB", null, false))).isInstanceOfSatisfying(InvalidInput.class,
                wrong -> assertThat(wrong.faults()).extracting(InvalidInput.FieldFault::field).containsExactly("unit", "head", "word"));
        var leader = new Actor("head-leader", UNIT, "330726", Set.of(Role.UNIT_HEAD));
        assertThatThrownBy(() -> changing.change(leader, UNIT, new LetterheadEntry(null, null, null, false))).isInstanceOf(NoRight.class);
    }

    private Notice issued() {
        var issuer = new Issuer(UNIT, "浦江县水务局", "0579-0000000", "浦江县");
        return transaction.execute(status -> notices.issue(ids.next(), SampleFacts.NUMBER, false, SampleFacts.by(issuer, SampleFacts.acceptance())));
    }

    private byte[] pdf(Notice notice) throws IOException {
        try (var in = documents.open(notices.paper(notice.id()).id())) {
            return in.readAllBytes();
        }
    }

    private static int pictures(byte[] file) throws IOException {
        int found = 0;
        try (var pdf = Loader.loadPDF(file)) {
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getXObjectNames()) {
                    found += page.getResources().getXObject(name) instanceof PDImageXObject ? 1 : 0;
                }
            }
        }
        return found;
    }
}
