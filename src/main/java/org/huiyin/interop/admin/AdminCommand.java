package org.huiyin.interop.admin;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.huiyin.access.staff.AdministratorByHand;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.Texts;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** {@code admin ACCOUNT [--lang=zh|en]}. */
@Component
@Profile("admin")
final class AdminCommand implements ApplicationRunner, ExitCodeGenerator {

    private final AdministratorByHand byHand;
    private final Texts texts;
    private int exitCode;

    AdminCommand(AdministratorByHand byHand, Texts texts) {
        this.byHand = byHand;
        this.texts = texts;
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        run(List.of(arguments.getSourceArgs()), System.out);
    }

    void run(List<String> words, PrintStream out) {
        var language = words.contains("--lang=en") ? Locale.ENGLISH : Texts.CHINESE;
        var plain = words.stream().skip(1).filter(word -> !word.matches("--lang=(zh|en)|--[a-z-]+\\..+")).toList();
        if (plain.size() != 1 || plain.getFirst().startsWith("-")) {
            exitCode = 1;
            out.println(texts.say("interop.admin.usage", language));
            return;
        }
        try {
            out.println(texts.say("interop.admin.done", language, plain.getFirst(), byHand.letIn(plain.getFirst())));
        } catch (InvalidInput invalid) {
            exitCode = 1;
            invalid.faults().forEach(fault -> out.println(texts.say(fault.words(), language)));
        }
    }
}
