package org.huiyin.notice.mail;

import static org.huiyin.petition.SamplePetitions.*;

import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.huiyin.notice.message.LetterBox;
import org.huiyin.notice.message.Message;
import org.huiyin.notice.message.Replies;
import org.huiyin.petition.SampleCases;
import org.huiyin.petition.file.OpenPaper;
import org.huiyin.petition.intake.Receipt;
import org.huiyin.petition.intake.Submission;
import org.huiyin.petition.message.CaseMessages;
import org.huiyin.petition.message.FileMail;
import org.huiyin.petition.message.TellPetitioners;
import org.huiyin.petition.message.Tray;
import org.huiyin.petition.message.TrayMail;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A petitioner who was told something by mail, and may answer it. */
abstract class SampleReplies extends SampleCases {

    @Autowired TellPetitioners telling;
    @Autowired CaseMessages messages;
    @Autowired LetterBox letters;
    @Autowired TakeMail taking;
    @Autowired MailRows rows;
    @Autowired Replies replies;
    @Autowired ReplyDesk desk;
    @Autowired Tray tray;
    @Autowired FileMail filing;
    @Autowired OpenPaper opening;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    final String mark = Long.toString(new Random().nextLong(1_000_000_000_000L));
    final String mailbox = "zhao" + mark + "@example.org";
    Receipt receipt;
    Message letter;

    @BeforeEach
    void somebodyWasTold() {
        var fields = lampFields();
        fields.put("petitioner", new HashMap<>(Map.of("name", "赵试", "address", "试用村1号", "email", mailbox)));
        receipt = submitted(facts(fields).as(Submission.class));
        telling.tell();
        letter = letters.to(mailbox, 1).getFirst();
    }

    byte[] mail(String headers, String text) {
        return ("From: " + mailbox + "\r\nMessage-ID: <" + mark + "." + Math.abs(text.hashCode()) + "@mua>\r\nSubject: Re\r\n" + headers + "Content-Type: text/plain; charset=utf-8\r\n\r\n" + text)
                .getBytes(StandardCharsets.UTF_8);
    }

    String answered() {
        return "To: reply+" + letter.token() + "@example.org\r\n";
    }

    List<String> supplements() {
        return files.read(TRIAGE, receipt.number()).orElseThrow().notes().stream().filter(note -> note.kind().equals("supplement")).map(note -> String.valueOf(note.text().get("text"))).toList();
    }

    TrayMail inTray() {
        return tray.list(TRIAGE, true, null).rows().stream().filter(one -> one.mail().from().equals(mailbox)).findFirst().orElseThrow();
    }

    static MimeMultipart text(String said) throws Exception {
        var text = new MimeBodyPart();
        text.setText(said, "UTF-8");
        return new MimeMultipart(text);
    }
}
