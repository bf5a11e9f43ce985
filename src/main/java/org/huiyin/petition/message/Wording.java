package org.huiyin.petition.message;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.huiyin.notice.message.Channel;
import org.huiyin.notice.message.Message;
import org.huiyin.runtime.HuiyinSettings;
import org.huiyin.runtime.Texts;
import org.springframework.stereotype.Component;

/** The words of a message: that something happened, the number, and where to look. Never what the matter is about, and never the code. */
@Component
record Wording(Texts texts, HuiyinSettings settings) {

    Message to(Recipient recipient, News news) {
        var language = news.wish().language();
        var day = news.day() == null ? "" : DateTimeFormatter.ofPattern(texts.say("petition.message.day", language), language).format(news.day());
        var what = texts.say("petition.message.topic." + news.said().code(), language, news.number(), day);
        var frame = recipient.channel() == Channel.MAIL ? "petition.message.mail" : "petition.message.sms";
        return new Message(recipient.channel(), recipient.address(), subject(news.number(), language), texts.say(frame, language, what, address(news.number())), null);
    }

    private String subject(String number, Locale language) {
        return texts.say("petition.message.subject", language, number);
    }

    private String address(String number) {
        return settings.publicUrl() + "/track/" + number;
    }
}
