package org.huiyin.notice.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.huiyin.notice.mail.IncomingMail.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mail as it really comes: in old charsets, in HTML alone, with files, quoted, from machines, come back, and broken. */
class ReadMailTests {

    private static final String HEAD = "From: =?GBK?B?1dTK1A==?= <Zhao@Example.org>\r\nTo: reply+abc@example.org\r\nMessage-ID: <1@x>\r\nSubject: =?UTF-8?B?5Zue5aSN?=\r\nMIME-Version: 1.0\r\n";

    private static IncomingMail read(String mail) {
        return ReadMail.read(mail.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void oldChineseCharsetsAreRead() {
        var body = "路灯还是不亮".getBytes(Charset.forName("GBK"));
        var mail = read(HEAD + "Content-Type: text/plain; charset=gb2312\r\nContent-Transfer-Encoding: base64\r\n\r\n" + Base64.getEncoder().encodeToString(body));
        assertThat(mail.text()).isEqualTo("路灯还是不亮");
        assertThat(mail.subject()).isEqualTo("回复");
        assertThat(mail.from()).isEqualTo("zhao@example.org");
        assertThat(mail.messageId()).isEqualTo("<1@x>");
        assertThat(mail.addressedTo()).containsExactly("reply+abc@example.org");
        assertThat(mail.kind()).isEqualTo(Kind.LETTER);
    }

    @Test
    void ofHtmlAloneTheWordsAreTaken() {
        var mail = read(HEAD + "Content-Type: text/html; charset=utf-8\r\n\r\n<head><style>p{}</style></head><body><p>一&amp;二</p><div>三<br>四&#x56DB;&nbsp;</div><script>no()</script>");
        assertThat(mail.text()).isEqualTo("一&二\n\n三\n四四");
    }

    @Test
    void plainTextComesBeforeHtmlAndFilesAreNamed() {
        var mail = read(HEAD + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: multipart/alternative; boundary=a\r\n\r\n--a\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n见照片\r\n"
                + "--a\r\nContent-Type: text/html\r\n\r\n<p>other</p>\r\n--a--\r\n--b\r\nContent-Type: image/jpeg; name=\"=?UTF-8?B?54Wn54mHLmpwZw==?=\"\r\nContent-Disposition: attachment\r\n"
                + "Content-Transfer-Encoding: base64\r\n\r\n/9j/4AAQ\r\n--b--\r\n");
        assertThat(mail.text()).isEqualTo("见照片");
        assertThat(mail.attached()).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("照片.jpg");
            assertThat(file.content()).hasSize(6);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"灯亮了，谢谢。\n\n在 2026年1月5日，回音 <a@b.c> 写道：\n> 旧", "灯亮了，谢谢。\n> 旧的\n> 旧的", "灯亮了，谢谢。\n\nOn Mon, 5 Jan 2026 at 9:00 Huiyin <a@b.c>\nwrote:\n\nold",
        "灯亮了，谢谢。\n\n------------------ 原始邮件 ------------------\n发件人: x", "灯亮了，谢谢。\n发件人：回音\n发送时间：2026年1月5日\n主题：旧", "灯亮了，谢谢。\n-----Original Message-----\nold",
        "灯亮了，谢谢。\n-- \n赵试", "灯亮了，谢谢。\n\nFrom: Huiyin\nSent: Monday\nold"})
    void whatIsQuotedIsLeftOut(String text) {
        assertThat(QuotedText.cut(text)).isEqualTo("灯亮了，谢谢。");
    }

    @Test
    void whereNothingWouldBeLeftAllIsKept() {
        assertThat(QuotedText.cut("> 灯亮了\n> 谢谢")).isEqualTo("> 灯亮了\n> 谢谢");
        assertThat(QuotedText.cut("From: here to there\nthe lamp is dark")).isEqualTo("From: here to there\nthe lamp is dark");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Auto-Submitted: auto-replied", "Precedence: bulk", "X-Autoreply: yes", "List-Id: <l.example.org>", "Return-Path: <>"})
    void whatMachinesWriteIsKnown(String header) {
        assertThat(read(header + "\r\n" + HEAD + "\r\nIch bin im Urlaub").kind()).isEqualTo(Kind.AUTOMATIC);
    }

    @Test
    void aPersonMaySayThatNoMachineWrote() {
        assertThat(read("Auto-Submitted: no\r\n" + HEAD + "\r\nhello").kind()).isEqualTo(Kind.LETTER);
    }

    @Test
    void aReportNamesTheMailThatCameBackUnlessItIsOnlyLate() {
        var report = HEAD + "Content-Type: multipart/report; report-type=delivery-status; boundary=r\r\n\r\n--r\r\nContent-Type: text/plain\r\n\r\nsorry\r\n--r\r\nContent-Type: message/delivery-status\r\n\r\n"
                + "Action: failed\r\nDiagnostic-Code: smtp; 550 no such user\r\n\r\n--r\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: <17.0123456789abcdef0123@example.org>\r\n--r--\r\n";
        assertThat(read(report)).satisfies(mail -> {
            assertThat(mail.kind()).isEqualTo(Kind.BOUNCE);
            assertThat(mail.bounced()).isEqualTo(new IncomingMail.Bounced(17, "17.0123456789abcdef0123", "smtp; 550 no such user", false));
        });
        assertThat(read(report.replace("failed", "delayed")).bounced()).isEqualTo(new IncomingMail.Bounced(17, "17.0123456789abcdef0123", "smtp; 550 no such user", true));
    }

    @Test
    void howeverDeepOrBrokenSomethingIsUnderstood() {
        var nested = new StringBuilder(HEAD);
        for (int i = 0; i < 200; i++) {
            nested.append("Content-Type: multipart/mixed; boundary=b").append(i).append("\r\n\r\n--b").append(i).append("\r\n");
        }
        assertThat(read(nested.toString()).text()).isEmpty();
        assertThat(read("").text()).isEmpty();
        assertThat(read("Subject: a\u0000b\r\nContent-Type: text/plain; charset=nonsense\r\n\r\nx\u0000y").text()).isEqualTo("xy");
        assertThat(HtmlText.of("<".repeat(200_000))).isEmpty();
        assertThat(read(HEAD + "Content-Type: text/plain\r\n\r\n" + "长".repeat(200_000)).text()).hasSize(MailText.MOST);
    }
}
