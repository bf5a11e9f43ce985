package org.huiyin.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.notice.PaperHouse.copied;

import java.io.IOException;
import java.util.Set;
import org.huiyin.OnPostgres;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Role;
import org.huiyin.document.Documents;
import org.huiyin.notice.wording.ChangeWording;
import org.huiyin.notice.wording.Phrase;
import org.huiyin.notice.wording.Said;
import org.huiyin.runtime.IdBlocks;
import org.huiyin.runtime.InvalidInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class WordingModuleTests extends OnPostgres {

    private static final Actor ADMIN = new Actor("words-admin", null, null, Set.of(Role.ADMIN));
    private static final String KEY = "notice.says.cadre-note";

    @Autowired ChangeWording changing;
    @Autowired PreviewWording previewing;
    @Autowired PrintSample samples;
    @Autowired SampleNotice sample;
    @Autowired Notices notices;
    @Autowired Documents documents;
    @Autowired IdBlocks ids;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient jdbc;

    @AfterEach
    void standardWords() {
        changing.back(ADMIN, phrase());
    }

    @Test
    void papersAreWordedAsOnTheirDayAndKeptOnesStayByteForByte() throws IOException {
        var kept = issued();
        var bytes = pdf(kept);
        var unopened = issued();
        var own = changing.one(ADMIN, KEY, Phrase.CHINESE).orElseThrow().standard().replace("= 特此通报。", "= 请按规定保管。");
        changing.change(ADMIN, phrase(), own);
        var after = issued();
        assertThat(pdf(kept)).isEqualTo(bytes);
        assertThat(copied(pdf(unopened))).contains("特此通报").doesNotContain("请按规定保管");
        assertThat(copied(pdf(after))).contains("请按规定保管").doesNotContain("特此通报");
        assertThat(copied(samples.print(ADMIN, NoticeKind.CADRE_NOTE))).contains("请按规定保管");
        changing.back(ADMIN, phrase());
        assertThat(copied(pdf(issued()))).contains("特此通报");
        assertThat(copied(pdf(after))).contains("请按规定保管");
        assertThat(changing.history(ADMIN, phrase(), 9)).extracting(Said::by, Said::before, Said::after).startsWith(
                org.assertj.core.groups.Tuple.tuple("words-admin", own, null), org.assertj.core.groups.Tuple.tuple("words-admin", null, own));
    }

    @Test
    void wordsAreTriedOnASampleAndNothingIsKept() throws IOException {
        var own = changing.one(ADMIN, KEY, Phrase.CHINESE).orElseThrow().standard() + "\n试读的一段，[phone]。";
        assertThat(copied(previewing.print(ADMIN, phrase(), own))).contains("试读的一段，0000-00000000。", "样张");
        assertThat(changing.one(ADMIN, KEY, Phrase.CHINESE).orElseThrow().own()).isNull();
        assertThatThrownBy(() -> previewing.print(ADMIN, phrase(), "[nonsense]")).isInstanceOf(InvalidInput.class);
    }

    @Test
    void whatCannotBeTakenChangesNothingAndNobodyElseMayChangeIt() {
        var standard = changing.one(ADMIN, KEY, Phrase.CHINESE).orElseThrow().standard();
        for (var wrong : new String[] {null, "", "  \n ", standard + "\u0000", standard + "\u0007", standard + "长".repeat(4000), standard + "[code]"}) {
            assertThatThrownBy(() -> changing.change(ADMIN, phrase(), wrong)).as("%s", wrong).isInstanceOf(InvalidInput.class);
        }
        assertThat(changing.one(ADMIN, KEY, Phrase.CHINESE).orElseThrow().own()).isNull();
        assertThat(changing.one(ADMIN, "citizen.guide.title", "fr")).isEmpty();
        assertThat(changing.one(ADMIN, "notice.title.opinion", Phrase.CHINESE)).isEmpty();
        var leader = new Actor("words-leader", "330726-xfj", "330726", Set.of(Role.OFFICE_LEADER, Role.UNIT_HEAD));
        assertThatThrownBy(() -> changing.change(leader, phrase(), standard)).isInstanceOf(NoRight.class);
        assertThatThrownBy(() -> previewing.print(leader, phrase(), standard)).isInstanceOf(NoRight.class);
    }

    @Test
    void theLogOfWordingsIsKept() {
        assertThatThrownBy(() -> jdbc.sql("update notice_wording set after = 'x'").update()).isInstanceOf(DataAccessException.class).hasMessageContaining("append-only");
        assertThatThrownBy(() -> jdbc.sql("delete from notice_wording").update()).isInstanceOf(DataAccessException.class);
    }

    private Phrase phrase() {
        return changing.one(ADMIN, KEY, Phrase.CHINESE).orElseThrow().phrase();
    }

    private Notice issued() {
        return transaction.execute(status -> notices.issue(ids.next(), SampleFacts.NUMBER, false, sample.facts(NoticeKind.CADRE_NOTE, SampleFacts.OFFICE)));
    }

    private byte[] pdf(Notice notice) throws IOException {
        try (var in = documents.open(notices.paper(notice.id()).id())) {
            return in.readAllBytes();
        }
    }
}
