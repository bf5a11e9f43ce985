package org.huiyin.notice.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.*;

import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.notice.mail.TakeMail.Taken;
import org.huiyin.notice.message.OverSmtp;
import org.huiyin.notice.message.SentMessage;
import org.huiyin.petition.Action;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.intake.Submission;
import org.huiyin.petition.message.TrayMail;
import org.huiyin.runtime.InvalidInput;
import org.junit.jupiter.api.Test;

/** A petitioner answers a message by mail: over real SMTP and IMAP, once, into the case; and whatever belongs to no case waits for a person. */
class ReplyByMailModuleTests extends SampleReplies {

    private static final byte[] PNG = java.util.Base64.getDecoder().decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @Test
    void anAnswerGoesOverSmtpAndImapIntoTheCaseOnce() throws Exception {
        try (var post = new PostOffice(mailbox)) {
            var received = post.deliver(letter);
            assertThat(received.getReplyTo()[0]).hasToString("reply+" + letter.token() + "@example.org");
            post.answer(received, said());
            assertThat(post.answersTaken(taking)).isEqualTo(1);
            assertThat(post.answersTaken(taking)).isZero();
        }
        assertThat(supplements()).singleElement().satisfies(text -> assertThat(text).contains("杆号是12。", "与登记的一致", "run.exe").doesNotContain("旧文"));
        assertThat(files.read(TRIAGE, receipt.number()).orElseThrow().view().documents()).filteredOn(paper -> paper.kind().equals("attachment")).hasSize(2);
    }

    /** With the earlier mail quoted below, and a picture. */
    private static MimeMultipart said() throws Exception {
        var text = new MimeBodyPart();
        text.setText("杆号是12。\n\n在 2026年1月5日，回音 <huiyin@example.org> 写道：\n> 旧文", "UTF-8");
        var picture = new MimeBodyPart();
        picture.setDataHandler(new jakarta.activation.DataHandler(new jakarta.mail.util.ByteArrayDataSource(PNG, "image/png")));
        picture.setFileName("灯.png");
        var program = new MimeBodyPart();
        program.setDataHandler(new jakarta.activation.DataHandler(new jakarta.mail.util.ByteArrayDataSource(new byte[] {'M', 'Z', 0, 1}, "application/octet-stream")));
        program.setFileName("run.exe");
        return new MimeMultipart(text, picture, program);
    }

    @Test
    void theSameMailByAnyWayIsTakenOnce() {
        assertThat(taking.take(mail(answered(), "请看附件"))).isEqualTo(Taken.FILED);
        assertThat(taking.take(mail("Received: again\r\n" + answered(), "请看附件"))).isEqualTo(Taken.KNOWN);
        assertThat(supplements()).singleElement().satisfies(text -> assertThat(text).contains("请看附件", "与登记的一致", "z***@example.org"));
        assertThat(jdbc.sql("select count(*) from mail_in where sealed is not null and petition = (select id from petition where number = ?)").param(receipt.number()).query(Integer.class).single()).isZero();
    }

    @Test
    void whereSomethingWasAskedItIsTheAnswer() {
        done(TRIAGE, receipt.number(), Action.ASK, facts(Map.of("text", "杆号是多少？")));
        telling.tell();
        letter = letters.to(mailbox, 2).getLast();
        assertThat(letter.text()).contains("有一个问题需要您回答").doesNotContain("杆号");
        assertThat(taking.take(mail(answered(), "杆号12"))).isEqualTo(Taken.FILED);
        assertThat(supplements()).isEmpty();
        assertThat(files.read(TRIAGE, receipt.number()).orElseThrow().notes()).anyMatch(note -> note.kind().equals("answer") && String.valueOf(note.text().get("text")).contains("杆号12"));
    }

    @Test
    void machinesAndLoopsAreFiledNowhere() {
        assertThat(taking.take(mail("Auto-Submitted: auto-replied\r\n" + answered(), "我在休假"))).isEqualTo(Taken.AUTOMATIC);
        assertThat(supplements()).isEmpty();
        assertThat(tray.list(TRIAGE, true, null).rows()).noneMatch(one -> one.mail().from().equals(mailbox));
        assertThat(tray.list(TRIAGE, false, null).rows()).anyMatch(one -> one.mail().from().equals(mailbox));
    }

    /** Who answers tells who petitions: what belongs to a sealed matter is before those alone who may know of it, though no person wrote it or it cannot be read. */
    @Test
    void whateverAnswersToASealedMatterIsSeenByNobodyElse() {
        var fields = lampFields();
        fields.put("confidential", true);
        fields.put("petitioner", new HashMap<>(Map.of("name", "赵试", "address", "试用村1号", "email", "sealed." + mailbox)));
        receipt = submitted(facts(fields).as(Submission.class));
        telling.tell();
        letter = letters.to("sealed." + mailbox, 1).getFirst();
        assertThat(taking.take(mail("Auto-Submitted: auto-replied\r\n" + answered(), "我在休假"))).isEqualTo(Taken.AUTOMATIC);
        assertThat(tray.list(CLERK, false, null).rows()).noneMatch(one -> one.mail().from().equals(mailbox));
        assertThat(tray.list(TRIAGE, false, null).rows()).filteredOn(one -> one.mail().from().equals(mailbox)).singleElement().extracting(TrayMail::number).isEqualTo(receipt.number());
        assertThat(new TakeMail(rows, replies, desk, new MailSettings("", 0, "", null, "none", "INBOX", OFFICE, 1000, 9999), transaction).take(mail(answered(), "大".repeat(2000)))).isEqualTo(Taken.TRAY);
        assertThat(tray.list(CLERK, true, null).rows()).noneMatch(one -> one.mail().from().equals(mailbox));
        assertThat(inTray().why()).isEqualTo("too-large");
        assertThat(supplements()).isEmpty();
    }

    @Test
    void aMailThatCameBackMarksItsMessage() {
        var id = messages.of(TRIAGE, receipt.number()).orElseThrow().getFirst().id();
        var trace = OverSmtp.trace(id, letter).orElseThrow();
        var report = "From: MAILER-DAEMON@example.org\r\nMessage-ID: <dsn-" + mark + "@mta>\r\nContent-Type: multipart/report; boundary=r\r\n\r\n--r\r\nContent-Type: message/delivery-status\r\n\r\n"
                + "Action: failed\r\nDiagnostic-Code: smtp; 550 5.1.1 <" + mailbox + "> no such user\r\n\r\n--r\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: <TRACE@example.org>\r\n--r--\r\n";
        assertThat(taking.take(report.replace("dsn-", "forged-").replace("TRACE", id + ".00000000000000000000").getBytes(StandardCharsets.UTF_8))).isEqualTo(Taken.TRAY);
        assertThat(messages.of(TRIAGE, receipt.number()).orElseThrow().getFirst().state()).isNotEqualTo(SentMessage.State.BOUNCED);
        assertThat(taking.take(report.replace("dsn-", "late-").replace("failed", "delayed").replace("TRACE", trace).getBytes(StandardCharsets.UTF_8))).as("still tried").isEqualTo(Taken.BOUNCE);
        assertThat(messages.of(TRIAGE, receipt.number()).orElseThrow().getFirst().state()).isNotEqualTo(SentMessage.State.BOUNCED);
        assertThat(taking.take(report.replace("TRACE", trace).getBytes(StandardCharsets.UTF_8))).isEqualTo(Taken.BOUNCE);
        assertThat(messages.of(TRIAGE, receipt.number()).orElseThrow().getFirst()).satisfies(message -> {
            assertThat(message.state()).isEqualTo(SentMessage.State.BOUNCED);
            assertThat(message.answer()).isEqualTo("smtp; 550 5.1.1 <…> no such user");
        });
    }

    @Test
    void whatAnEndedCaseDoesNotTakeWaitsInTheTrayAndBecomesAPetition() {
        assertThat(acts.act(Actor.petitioner(receipt.number()), receipt.number(), null, Action.WITHDRAW, facts(Map.of("reason", "已解决")))).isInstanceOf(Outcome.Done.class);
        assertThat(taking.take(mail(answered(), "灯又坏了"))).isEqualTo(Taken.TRAY);
        var waiting = inTray();
        assertThat(waiting).satisfies(one -> {
            assertThat(one.why()).isEqualTo("refused");
            assertThat(one.number()).isEqualTo(receipt.number());
        });
        assertThat(catchFaults(() -> filing.toCase(TRIAGE, waiting.id(), receipt.number()))).containsExactly("number");
        var fresh = filing.toPetition(TRIAGE, waiting.id(), new HashMap<>(Map.of("class", "claim", "title", "路灯又坏了", "claim", "请再修", "facts", "灯又坏了", "region", "330726",
                "petitioner", Map.of("name", "赵试", "address", "试用村1号", "email", mailbox)))).orElseThrow();
        assertThat(files.read(TRIAGE, fresh.number()).orElseThrow().view().documents()).anyMatch(paper -> paper.kind().equals("attachment"));
        assertThat(filing.toPetition(TRIAGE, waiting.id(), Map.of())).isEmpty();
    }

    @Test
    void unknownMailIsFiledByAClerkOrPutAside() {
        assertThat(taking.take(mail("To: reply+" + "a".repeat(26) + "@example.org\r\n", "补充：杆号12"))).isEqualTo(Taken.TRAY);
        var waiting = inTray();
        assertThat(waiting.why()).isEqualTo("unknown");
        assertThat(catchFaults(() -> filing.toCase(TRIAGE, waiting.id(), "X"))).containsExactly("number");
        assertThat(filing.toCase(TRIAGE, waiting.id(), receipt.number())).contains(receipt.number());
        assertThat(supplements()).singleElement().satisfies(text -> assertThat(text).contains("补充：杆号12", "由工作人员归入"));
        taking.take(mail("", "广告"));
        assertThat(catchFaults(() -> filing.aside(TRIAGE, inTray().id(), " "))).containsExactly("reason");
        assertThat(filing.aside(TRIAGE, inTray().id(), "广告")).isTrue();
        assertThat(tray.list(TRIAGE, true, null).rows()).noneMatch(one -> one.mail().from().equals(mailbox));
    }

    @Test
    void whatAPetitionCannotTakeOfAMailIsNamedInItsText() throws Exception {
        var parts = new StringBuilder();
        for (int i = 0; i < 21; i++) {
            parts.append("--f\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename=\"").append(i == 3 ? "run.exe" : i + ".txt").append("\"\r\n\r\n").append(i == 3 ? "MZ" : "a").append("\r\n");
        }
        var raw = "From: " + mailbox + "\r\nMessage-ID: <" + mark + ".many@mua>\r\nContent-Type: multipart/mixed; boundary=f\r\n\r\n--f\r\nContent-Type: text/plain\r\n\r\nhelp\r\n" + parts + "--f--\r\n";
        assertThat(taking.take(raw.getBytes(StandardCharsets.UTF_8))).isEqualTo(Taken.TRAY);
        assertThat(inTray().mail().files()).hasSize(21);
        var made = filing.toPetition(TRIAGE, inTray().id(), new HashMap<>(Map.of("class", "claim", "title", "来信", "claim", "请求", "facts", "见附件", "region", "330726"))).orElseThrow();
        var papers = files.read(TRIAGE, made.number()).orElseThrow().view().documents().stream().filter(paper -> paper.kind().equals("attachment")).toList();
        assertThat(papers).hasSize(20);
        var texts = new java.util.ArrayList<String>();
        for (var paper : papers) {
            try (var content = opening.open(TRIAGE, "198.51.100.92", paper.id(), null).orElseThrow().content()) {
                texts.add(new String(content.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(texts).filteredOn(text -> !text.equals("a")).singleElement().asString().startsWith("help\n").contains("run.exe", "20.txt").doesNotContain("19.txt");
    }

    private static List<String> catchFaults(Runnable act) {
        try {
            act.run();
            return List.of();
        } catch (InvalidInput invalid) {
            return invalid.faults().stream().map(InvalidInput.FieldFault::field).toList();
        }
    }

    @Test
    void otherOfficesSeeNothingOfIt() {
        taking.take(mail("", "请转交"));
        var waiting = inTray();
        var elsewhere = new Actor("clerk-elsewhere", "330803-xfj", "330803", java.util.Set.of(org.huiyin.actor.Role.CLERK));
        assertThat(tray.list(elsewhere, true, null).rows()).isEmpty();
        assertThat(tray.open(elsewhere, waiting.id())).isEmpty();
        assertThat(filing.aside(elsewhere, waiting.id(), "x")).isFalse();
    }

    @Test
    void moreThanAnybodyWritesInADayGoesToAPerson() {
        for (int i = 0; i < 20; i++) {
            assertThat(taking.take(mail(answered(), "第" + i))).isEqualTo(Taken.FILED);
        }
        assertThat(taking.take(mail(answered(), "又一封"))).isEqualTo(Taken.TRAY);
        assertThat(inTray().why()).isEqualTo("too-many");
    }
}
