package org.huiyin.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.huiyin.actor.Actor;
import org.huiyin.notice.mail.TakeMail;
import org.huiyin.petition.daily.DailyFiles;
import org.huiyin.petition.forpetitioner.CarryLetter;
import org.huiyin.petition.intake.ImportMappings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What came into the demo world from outside and waits for somebody: mail, sealed letters, and the hotline's file of the day before, which is no petition until it is taken. */
@Component
@Profile("demo")
class FillTrays {

    private final TakeMail mails;
    private final CarryLetter letters;
    private final ImportMappings mappings;
    private final DailyFiles files;
    private final boolean takesMail;

    FillTrays(TakeMail mails, CarryLetter letters, ImportMappings mappings, DailyFiles files, @Value("${huiyin.mail.office:}") String office) {
        this.mails = mails;
        this.letters = letters;
        this.mappings = mappings;
        this.files = files;
        this.takesMail = !office.isEmpty();
    }

    void letter(Actor carrier, String region) {
        letters.take(carrier, region);
    }

    void mail(String subject, String text) {
        if (takesMail) {
            mails.take("From: resident@mail.example\r\nTo: reply@huiyin.example\r\nSubject: =?UTF-8?B?%s?=\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n%s\r\n"
                    .formatted(Base64.getEncoder().encodeToString(subject.getBytes(StandardCharsets.UTF_8)), text).getBytes(StandardCharsets.UTF_8));
        }
    }

    void dailyFile(Actor admin) {
        try (var in = Objects.requireNonNull(FillTrays.class.getResourceAsStream("/demo/hotline.csv"))) {
            var file = in.readAllBytes();
            var header = new String(file, StandardCharsets.UTF_8).lines().findFirst().orElseThrow();
            mappings.save(admin, "hotline", ImportMappings.guessed(List.of(header.split(","))), "330726");
            files.bring(admin, "12345-2026-01-04.csv", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
