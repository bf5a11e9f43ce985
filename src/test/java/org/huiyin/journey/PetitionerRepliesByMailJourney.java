package org.huiyin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import java.util.Map;
import java.util.UUID;
import org.huiyin.access.Accounts;
import org.huiyin.access.SampleAccounts;
import org.huiyin.actor.Role;
import org.huiyin.notice.mail.PostOffice;
import org.huiyin.notice.mail.TakeMail;
import org.huiyin.notice.message.LetterBox;
import org.huiyin.petition.SampleCases;
import org.huiyin.petition.SamplePetitions;
import org.huiyin.petition.intake.Submission;
import org.huiyin.petition.message.TellPetitioners;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An office asks in its browser, the petitioner answers in his mail program, and the office reads it in the case; what belongs to no case a person files. */
class PetitionerRepliesByMailJourney extends SampleCases {

    @LocalServerPort private int port;
    @Autowired private Accounts accounts;
    @Autowired private TellPetitioners telling;
    @Autowired private LetterBox letters;
    @Autowired private TakeMail taking;
    private final String mailbox = "zhao-" + UUID.randomUUID() + "@example.org";
    private Browser browser;
    private Reader desk;
    private String number;

    @BeforeEach
    void somebodyAsks() {
        var fields = SamplePetitions.lampFields();
        fields.put("petitioner", Map.of("name", "赵试", "address", "试用村1号", "email", mailbox));
        number = submitted(SamplePetitions.facts(fields).as(Submission.class)).number();
        telling.tell();
        browser = new Browser(port);
        desk = browser.desk().open("/console/sign-in").fill("账号", SampleAccounts.of(accounts, Role.TRIAGE, SamplePetitions.OFFICE).account()).fill("密码", SampleAccounts.PASSWORD).press("登录");
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void anAnswerStandsInTheCaseAndAStrayMailIsFiledByHand() throws Exception {
        desk.open(file() + "/do/ask").fill("询问内容", "灯杆是几号？").press("询问信访人").sees("询问已发出");
        telling.tell();
        var asked = letters.to(mailbox, 2).getLast();
        try (var post = new PostOffice(mailbox)) {
            post.answer(post.deliver(asked), text("灯杆是12号。"));
            assertThat(post.answersTaken(taking)).isEqualTo(1);
            desk.open(file()).sees("信访人答复", "灯杆是12号。");
            post.send("13号杆也不亮 " + number, PostOffice.HOUSE, text("忘了说，13号杆也不亮。"));
            assertThat(post.mailTaken(taking)).isEqualTo(1);
        }
        desk.open("/console/tray").follow("13号杆也不亮 " + number).sees("忘了说，13号杆也不亮。", "不是对某条消息的回复").fill("编号", number).press("归入");
        desk.open(file()).sees("忘了说，13号杆也不亮。", "由工作人员归入");
    }

    private String file() {
        return "/console/petitions/" + number;
    }

    private static MimeMultipart text(String words) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(words, "UTF-8");
        return new MimeMultipart(part);
    }
}
