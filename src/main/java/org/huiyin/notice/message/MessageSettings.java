package org.huiyin.notice.message;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How messages leave the house; a channel without a host or url is off. */
@ConfigurationProperties("huiyin.message")
record MessageSettings(@DefaultValue Mail mail, @DefaultValue Sms sms) {

    /**
     * An SMTP server.
     *
     * @param from         the sender's address
     * @param passwordFile first line is the password of {@code user}
     * @param tls          {@code starttls} (demanded), {@code implicit} (port 465) or {@code none} for a server on this machine
     */
    record Mail(@DefaultValue("") String host, @DefaultValue("587") int port, @DefaultValue("") String from, @DefaultValue("") String user,
            @Nullable Path passwordFile, @DefaultValue("starttls") String tls) {}

    /**
     * An HTTP gateway for SMS.
     *
     * @param url       takes a POST; https unless on this machine
     * @param body      with {@code {to}} and {@code {text}}, escaped as {@code type} demands
     * @param type      {@code application/json} or {@code application/x-www-form-urlencoded}
     * @param tokenFile first line goes into {@code Authorization: Bearer}
     */
    record Sms(@DefaultValue("") String url, @DefaultValue("{\"to\":\"{to}\",\"text\":\"{text}\"}") String body, @DefaultValue("application/json") String type,
            @Nullable Path tokenFile) {}

    /** The first line of a file that holds a secret; empty without a file. */
    static String secret(@Nullable Path file) {
        if (file == null || file.toString().isEmpty()) {
            return "";
        }
        try (var lines = java.nio.file.Files.lines(file)) {
            return lines.findFirst().orElse("").strip();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException("the file with the secret of a carrier cannot be read", e);
        }
    }
}
