package org.huiyin.notice.message;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.util.Properties;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Hands mails to an SMTP server. */
final class MailCarrier implements Carrier {

    private final JavaMailSenderImpl server = new JavaMailSenderImpl();
    private final MessageSettings.Mail settings;

    MailCarrier(MessageSettings.Mail settings) {
        this.settings = settings;
        server.setHost(settings.host());
        server.setPort(settings.port());
        server.setDefaultEncoding("UTF-8");
        server.setJavaMailProperties(properties(settings));
        if (!settings.user().isEmpty()) {
            server.setUsername(settings.user());
            server.setPassword(MessageSettings.secret(settings.passwordFile()));
        }
    }

    private static Properties properties(MessageSettings.Mail settings) {
        var properties = new Properties();
        properties.setProperty("mail.smtp.auth", Boolean.toString(!settings.user().isEmpty()));
        properties.setProperty("mail.smtp.connectiontimeout", "10000");
        properties.setProperty("mail.smtp.timeout", "20000");
        properties.setProperty("mail.smtp.writetimeout", "20000");
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(settings.tls().equals("starttls")));
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(settings.tls().equals("starttls")));
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(settings.tls().equals("implicit")));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        return properties;
    }

    @Override
    public Channel channel() {
        return Channel.MAIL;
    }

    @Override
    public Handover carry(long id, Message message) {
        try {
            var mail = server.createMimeMessage();
            var written = new MimeMessageHelper(mail, "UTF-8");
            written.setFrom(settings.from());
            written.setTo(message.to());
            written.setSubject(message.subject());
            written.setText(message.text(), false);
            mail.setHeader("Auto-Submitted", "auto-generated");
            mail.setHeader("X-Auto-Response-Suppress", "All");
            if (message.token() != null) {
                mail.setReplyTo(InternetAddress.parse(settings.reply(message.token())));
                // by its number a mail is known again that comes back
                mail.setHeader("Message-ID", "<" + ReplyToken.trace(id, ReplyToken.hash(message.token())) + settings.reply().substring(settings.reply().lastIndexOf('@')) + '>');
            }
            server.send(mail);
            return Handover.TAKEN;
        } catch (MailException failed) {
            return MailFaults.outcome(failed);
        } catch (MessagingException unwritable) {
            return Handover.REFUSED.saying("the address cannot be written");
        }
    }
}
