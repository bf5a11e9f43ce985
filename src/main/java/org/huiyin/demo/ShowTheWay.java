package org.huiyin.demo;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.access.Account;
import org.huiyin.actor.Role;
import org.huiyin.runtime.HuiyinSettings;
import org.huiyin.runtime.LegalTime;
import org.huiyin.runtime.Texts;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever typed {@code bin/huiyin demo} where to look and who to be; in Chinese on a Chinese terminal, else in English. */
@Component
@Profile("demo")
class ShowTheWay implements ApplicationRunner {

    private final Environment environment;
    private final HuiyinSettings settings;
    private final Texts texts;
    private final LegalTime time;
    private final DemoAccounts accounts;

    ShowTheWay(Environment environment, HuiyinSettings settings, Texts texts, LegalTime time, DemoAccounts accounts) {
        this.environment = environment;
        this.settings = settings;
        this.texts = texts;
        this.time = time;
        this.accounts = accounts;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var language = Locale.getDefault().getLanguage().equals("zh") ? Texts.CHINESE : Locale.ENGLISH;
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println(sheet(language));
    }

    String sheet(Locale language) {
        var home = "http://%s:%s".formatted(environment.getProperty("server.address", "127.0.0.1"), environment.getProperty("local.server.port"));
        var now = DateTimeFormatter.ofPattern(texts.say("web.pattern.time", language), language).format(time.instant().atZone(LegalTime.ZONE));
        return """

                %s

                %s

                %s
                %s

                %s
                """.formatted(texts.say("demo.ready", language, now),
                Stream.of("citizen /", "staff /console", "api /v3/api-docs", "clock /demo/clock").map(way -> way.split(" "))
                        .map(way -> "  %-36s %s".formatted(home + way[1], texts.say("demo.ready." + way[0], language))).collect(Collectors.joining("\n")),
                texts.say("demo.ready.accounts", language, DemoAccounts.PASSWORD),
                accounts.all().stream().map(this::line).collect(Collectors.joining("\n")),
                texts.say("demo.ready.stop", language, settings.data().toAbsolutePath().normalize().toString()));
    }

    private String line(Account account) {
        return "  %-22s %-14s %s".formatted(account.account(), account.roles().stream().map(Role::code).collect(Collectors.joining(" ")),
                account.unit() == null ? "" : accounts.organisation(account.unit()).name());
    }
}
