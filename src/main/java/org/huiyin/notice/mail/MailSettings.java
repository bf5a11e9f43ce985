package org.huiyin.notice.mail;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where mail comes from.
 *
 * @param host         an IMAP server that is looked into every minute; empty: mail comes by pipe only
 * @param passwordFile first line is the password of {@code user}
 * @param tls          {@code implicit} (port 993), {@code starttls} (demanded), or {@code none} for a server on this machine
 * @param office       organisation whose clerks file mail that belongs to no case; empty: no mail is taken
 * @param mostBytes    of larger ones only the head is kept
 * @param mostInTray   as long as so many of strangers wait to be filed, no more of theirs is taken: it stays on the server
 */
@ConfigurationProperties("huiyin.mail")
record MailSettings(@DefaultValue("") String host, @DefaultValue("993") int port, @DefaultValue("") String user, @Nullable Path passwordFile, @DefaultValue("implicit") String tls,
        @DefaultValue("INBOX") String folder, @DefaultValue("") String office, @DefaultValue("20000000") int mostBytes, @DefaultValue("2000") int mostInTray) {}
