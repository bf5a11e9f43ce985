package org.huiyin.interop.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.huiyin.OnPostgres;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.deadline.Deadline;
import org.huiyin.deadline.Term;
import org.huiyin.petition.PetitionClass;
import org.huiyin.petition.Status;
import org.huiyin.petition.work.Inbox;
import org.huiyin.petition.work.InboxQuery;
import org.huiyin.petition.file.PetitionFile;
import org.huiyin.petition.file.ReadFile;
import org.huiyin.petition.intake.ImportPetition;
import org.huiyin.runtime.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

class ImportMessagesModuleTests extends OnPostgres {

    private static final Actor BUREAU = new Actor("handler", "330726-zjj", "330726", Set.of(Role.HANDLER));
    private static final Actor OFFICE = new Actor("triage", "330726-xfj", "330726", Set.of(Role.TRIAGE));

    @TempDir
    private Path folder;
    @Autowired
    private ImportMessages imports;
    @Autowired
    private ImportPetition imported;
    @Autowired
    private Inbox inbox;
    @Autowired
    private ReadFile files;

    private final SampleMessages.Listener heard = new SampleMessages.Listener();

    private Tally take(Path file, String... options) {
        var words = new java.util.ArrayList<>(List.of("import", "messages", file.toString()));
        words.addAll(Arrays.asList(options));
        return imports.take(file, ImportOrder.of(ImportOrder.USAGE.read(words)), heard);
    }

    private ImportPetition.Imported standing(String source) {
        return imported.imported(List.of(source)).get(source);
    }

    private PetitionFile file(Actor reader, String source) {
        return files.read(reader, standing(source).number()).orElseThrow();
    }

    @Test
    void aMessageOfThePastWaitsWithoutAClock() throws IOException {
        var tally = take(SampleMessages.csv(folder, SampleMessages.PLAIN, SampleMessages.plain("p-1")));
        assertThat(tally.taken).isOne();
        var petition = standing("messages/p-1");
        assertThat(petition.status()).isEqualTo(Status.REGISTERED);
        assertThat(petition.historical()).isTrue();
        var page = file(OFFICE, "messages/p-1");
        assertThat(page.view().deadlines()).isEmpty();
        assertThat(page.matter().receivedAt()).isEqualTo("2019-04-25T01:32:09Z");
        assertThat(page.matter().region()).isEqualTo("330726");
        assertThat(heard.notes()).containsExactly("0 interop.import.beyond-calendar");
    }

    @Test
    void anAnsweredMessageOfThePastArrivesClosedWithItsReply() throws IOException {
        take(SampleMessages.csv(folder, SampleMessages.REPLIED, SampleMessages.replied("r-1")));
        assertThat(standing("messages-with-replies/r-1").status()).isEqualTo(Status.CLOSED);
        assertThat(file(OFFICE, "messages-with-replies/r-1").notes()).extracting(note -> note.text().get("text")).containsExactly("已增开两班。");
    }

    @Test
    void takenTwiceNothingIsAdded() throws IOException {
        var file = SampleMessages.csv(folder, SampleMessages.LEADER, SampleMessages.leader("l-1", "投诉/求助"), SampleMessages.leaderWithoutReply("l-2"));
        assertThat(take(file).taken).isEqualTo(2);
        var again = take(file);
        assertThat(again.taken).isZero();
        assertThat(again.alreadyThere).isEqualTo(2);
        assertThat(again.found).isEqualTo(2);
    }

    @Test
    void everyMessageIsFoundBySourceIdInTheInbox() throws IOException {
        take(SampleMessages.csv(folder, SampleMessages.LEADER, SampleMessages.leaderWithoutReply("l-3")));
        var query = new InboxQuery(null, "l-3", null, null, null, null, null, null, 10);
        assertThat(inbox.list(new Actor("triage-qujiang", "330803-xfj", "330803", Set.of(Role.TRIAGE)), query).rows())
                .extracting(row -> row.number()).containsExactly(standing("leader-board/l-3").number());
    }

    @Test
    void columnsGivePlaceClassAndCategory() throws IOException {
        var tally = take(SampleMessages.csv(folder, SampleMessages.LEADER, SampleMessages.leader("l-4", "建言")));
        var petition = standing("leader-board/l-4");
        assertThat(petition.region()).isEqualTo("330726");
        assertThat(petition.petitionClass()).isEqualTo(PetitionClass.SUGGESTION);
        assertThat(petition.category()).isEqualTo("03");
        assertThat(List.of(tally.placed, tally.fallback, tally.proposed)).containsExactly(1, 0, 1);
    }

    @Test
    void aMessageThatNamesNoPlaceGoesWhereTheOrderSays() throws IOException {
        var tally = take(SampleMessages.csv(folder, SampleMessages.PLAIN, "p-2,甲,噪声,43805.51,夜里很吵。,0,0"), "--region=330803");
        assertThat(standing("messages/p-2").region()).isEqualTo("330803");
        assertThat(List.of(tally.placed, tally.fallback)).containsExactly(0, 1);
    }

    @Test
    void badRowsAreToldAndTheRestIsTaken() throws IOException {
        var tally = take(SampleMessages.csv(folder, SampleMessages.PLAIN,
                "b-1,甲,,2019/4/25,文,0,0", "b-2,甲,题,2019/4/25,,0,0", "b-3,甲,题,2019/2/30,文,0,0", "b-4,甲,题,2019/4/25,文,0,0",
                "b-4,甲,题,2019/4/25,文,0,0", "b-5,甲,题", ",甲,题,2019/4/25,文,0,0", "b-6,甲,题,2999/4/25,文,0,0", "b-7,甲,题,2019/4/25,\"" + "长".repeat(10_001) + "\",0,0"));
        assertThat(List.of(tally.read, tally.taken, tally.faulty, tally.notes)).containsExactly(9, 2, 7, 1);
        assertThat(heard.faults()).containsExactlyInAnyOrder("2 留言主题 interop.import.missing", "3 留言详情 interop.import.missing", "4 留言时间 interop.import.no-time",
                "6 留言编号 interop.import.twice", "7  interop.import.wrong-width", "8 留言编号 interop.import.missing", "9 留言时间 interop.import.no-time");
        assertThat(heard.notes()).contains("10 interop.import.cut");
        assertThat(file(OFFICE, "messages/b-7").matter().facts()).hasSize(10_000);
    }

    @Test
    void aWorkbookIsTakenLikeAnyOtherFile() throws IOException {
        var tally = take(SampleMessages.xlsx(folder, List.of(List.of(900001, "甲", "路灯", 43805.51, "不亮", 0, 0), List.of("900002", "乙", "路灯", "43805.51", "不亮", 0, 0))));
        assertThat(tally.taken).isEqualTo(2);
        assertThat(List.of("messages/900001", "messages/900002")).allSatisfy(source ->
                assertThat(file(OFFICE, source).matter().receivedAt()).isEqualTo("2019-12-06T04:14:24Z"));
    }

    @Test
    void theOlderEncodingIsTakenAndTold() throws IOException {
        take(SampleMessages.csv(folder, Charset.forName("GB18030"), SampleMessages.PLAIN, SampleMessages.plain("g-1")));
        assertThat(standing("messages/g-1")).isNotNull();
        assertThat(heard.notes()).contains("0 interop.import.encoding");
    }

    @Test
    void anUnknownHeaderOrRegionIsRefused() throws IOException {
        var file = SampleMessages.csv(folder, "编号,主题", "1,题");
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> take(file)).withMessageContaining("interop.import.unknown-header");
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> take(file, "--region=999999")).withMessageContaining("region");
    }

    @Test
    void aLiveMessageIsAPetitionOfTodayWithItsFirstClock() throws IOException {
        take(SampleMessages.csv(folder, SampleMessages.LEADER, SampleMessages.leader("v-1", "求助")), "--live");
        assertThat(standing("leader-board/v-1").status()).isEqualTo(Status.REGISTERED);
        assertThat(file(OFFICE, "leader-board/v-1").view().deadlines()).extracting(Deadline::term).containsExactly(Term.C1_ROUTE);
    }

    @Test
    void liveMessagesGoAsFarAsTheirSourceWent() throws IOException {
        var file = SampleMessages.csv(folder, SampleMessages.LEADER, SampleMessages.leader("v-2", "投诉/求助"), SampleMessages.leader("v-3", "咨询"), SampleMessages.leaderWithoutReply("v-4"));
        var tally = take(file, "--live", "--answer");
        assertThat(tally.stuck).isZero();
        assertThat(List.of(standing("leader-board/v-2").status(), standing("leader-board/v-3").status(), standing("leader-board/v-4").status()))
                .containsExactly(Status.DELIVERED, Status.DELIVERED, Status.ACCEPTED);
        assertThat(standing("leader-board/v-2").holder()).isEqualTo("330726-zjj");
        assertThat(file(BUREAU, "leader-board/v-2").view().deadlines()).extracting(Deadline::term).contains(Term.C5_REVIEW_REQ);
        assertThat(tally.provinces.get("浙江省").answered).isEqualTo(2);
    }

    @Test
    void whatWasTakenLiveCanBeAnsweredLater() throws IOException {
        var file = SampleMessages.csv(folder, SampleMessages.LEADER, SampleMessages.leader("v-5", "求助"));
        take(file, "--live");
        take(file, "--live", "--answer");
        assertThat(standing("leader-board/v-5").status()).isEqualTo(Status.DELIVERED);
    }

    @Test
    void aMessageOfThePastIsNeverTakenAlongTheLiveRoad() throws IOException {
        var file = SampleMessages.csv(folder, SampleMessages.LEADER, SampleMessages.leaderWithoutReply("v-6"));
        take(file);
        take(file, "--live", "--answer");
        assertThat(standing("leader-board/v-6").status()).isEqualTo(Status.REGISTERED);
    }
}
