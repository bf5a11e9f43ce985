package org.huiyin.notice.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.huiyin.notice.message.Message;
import org.huiyin.notice.message.OverSmtp;
import org.huiyin.petition.SamplePetitions;

/** A real mail server with one petitioner's box and two of the house: the one that everybody may write to, and the one for answers. */
public final class PostOffice implements AutoCloseable {

    /** Where anybody may write to the house. */
    public static final String HOUSE = "huiyin@example.org";
    private static final String PASSWORD = "secret";

    private final GreenMail server = new GreenMail(new ServerSetup[] {new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP), new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)});
    private final String petitioner;
    private final GreenMailUser reading;

    public PostOffice(String petitioner) {
        this.petitioner = petitioner;
        server.start();
        reading = server.setUser(petitioner, "petitioner", PASSWORD);
        server.setUser(HOUSE, "house", PASSWORD);
    }

    /** Brings the letter of the house to the petitioner; whatever he answers goes to a box that the house reads. */
    public MimeMessage deliver(Message letter) throws FolderException {
        server.setUser("reply+" + letter.token() + "@example.org", "reply", PASSWORD);
        assertThat(OverSmtp.carry(server.getSmtp().getPort(), 1, letter)).isTrue();
        return server.getManagers().getImapHostManager().getInbox(reading).getMessages().getFirst().getMimeMessage();
    }

    /** What a mail program makes of "answer": to Reply-To. */
    public void answer(MimeMessage received, Multipart content) throws MessagingException {
        send("Re: " + received.getSubject(), received.getReplyTo()[0].toString(), content);
    }

    /** A mail of the petitioner's own. */
    public void send(String subject, String to, Multipart content) throws MessagingException {
        Transport.send(written(subject, to, content));
    }

    /** One that comes into the box of answers and names no message that it answers to. */
    void stray(MimeMessage received, Multipart content) throws MessagingException {
        Transport.send(written("Hello", HOUSE, content), received.getReplyTo());
    }

    private MimeMessage written(String subject, String to, Multipart content) throws MessagingException {
        var mail = new MimeMessage(Session.getInstance(server.getSmtp().getServerSetup().configureJavaMailSessionProperties(null, false)));
        mail.setFrom(new InternetAddress(petitioner));
        mail.setRecipients(jakarta.mail.Message.RecipientType.TO, to);
        mail.setSubject(subject, "UTF-8");
        mail.setContent(content);
        mail.saveChanges();
        return mail;
    }

    /** The house looks for answers. @return how many mails were taken */
    public int answersTaken(TakeMail taking) throws IOException {
        return taken("reply", taking);
    }

    /** The house looks for what anybody may have written. @return how many mails were taken */
    public int mailTaken(TakeMail taking) throws IOException {
        return taken("house", taking);
    }

    private int taken(String box, TakeMail taking) throws IOException {
        return looking(box, taking, poll -> poll.poll());
    }

    /** The house looks for answers, once and again with what it remembers, a few mails at a time. @return how many were taken each time */
    List<Integer> answersTaken(TakeMail taking, int looks, int times) throws IOException {
        return looking("reply", taking, poll -> IntStream.range(0, times).map(n -> poll.poll(50, looks)).boxed().toList());
    }

    private <T> T looking(String box, TakeMail taking, Function<PollMail, T> work) throws IOException {
        var password = Files.createTempFile("post-office", "");
        try {
            var settings = new MailSettings("127.0.0.1", server.getImap().getPort(), box, Files.writeString(password, PASSWORD + '\n'), "none", "INBOX", SamplePetitions.OFFICE, 1_000_000, 2000);
            return work.apply(new PollMail(taking, settings));
        } finally {
            Files.delete(password);
        }
    }

    /** How many answers nobody has taken yet; they are still there. */
    long answersWaiting() throws FolderException {
        var box = server.getManagers().getImapHostManager().getInbox(server.getManagers().getUserManager().getUser("reply"));
        return box.getMessages().stream().filter(mail -> !mail.getFlags().contains(jakarta.mail.Flags.Flag.SEEN)).count();
    }

    @Override
    public void close() {
        server.stop();
    }
}
