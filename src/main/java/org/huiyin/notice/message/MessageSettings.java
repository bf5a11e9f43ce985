package org.huiyin.notice.message;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How messages leave the house; a channel without a host or url is off.
 *
 * @param directory where messages of channels without a carrier are written as files, in place of being sent; empty: nowhere
 */
@ConfigurationProperties("huiyin.message")
record MessageSettings(@DefaultValue Mail mail, @DefaultValue Sms sms, @DefaultValue WeChat wechat, @DefaultValue Http http, @DefaultValue("") String directory) {

    /**
     * An SMTP server.
     *
     * @param from         the sender's address
     * @param passwordFile first line is the password of {@code user}
     * @param tls          {@code starttls} (demanded), {@code implicit} (port 465) or {@code none} for a server on this machine
     * @param reply        the mailbox that takes answers: {@code reply@example.org} is written as {@code reply+TOKEN@example.org}; empty: none is taken
     */
    record Mail(@DefaultValue("") String host, @DefaultValue("587") int port, @DefaultValue("") String from, @DefaultValue("") String user,
            @Nullable Path passwordFile, @DefaultValue("starttls") String tls, @DefaultValue("") String reply) {

        boolean takesReplies() {
            return !reply.isEmpty();
        }

        /** Where an answer with this token goes. */
        String reply(String token) {
            int at = reply.lastIndexOf('@');
            return reply.substring(0, at) + '+' + token + reply.substring(at);
        }
    }

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

    /**
     * Template messages of a WeChat official account.
     *
     * @param url        {@code https://api.weixin.qq.com}; empty: off
     * @param secretFile first line is the secret of the account
     * @param template   id of a template that the account may use
     * @param data       the template's fields as JSON, with {@code {subject}} and {@code {text}}
     * @param page       where a touch on the message leads
     * @param authorize  where WeChat is asked who somebody is; {@code https://open.weixin.qq.com/connect/oauth2/authorize}
     * @param name       what the account is called in WeChat, so that people find it
     */
    record WeChat(@DefaultValue("") String url, @DefaultValue("") String appId, @Nullable Path secretFile, @DefaultValue("") String template,
            @DefaultValue("{\"first\":{\"value\":\"{subject}\"},\"remark\":{\"value\":\"{text}\"}}") String data, @DefaultValue("") String page,
            @DefaultValue("https://open.weixin.qq.com/connect/oauth2/authorize") String authorize, @DefaultValue("") String name) {}

    /**
     * The message platform of a city, see {@link HttpCarrier}.
     *
     * @param secretFile first line signs what is sent; without one it goes unsigned
     */
    record Http(@DefaultValue("") String url, @Nullable Path secretFile) {}

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
