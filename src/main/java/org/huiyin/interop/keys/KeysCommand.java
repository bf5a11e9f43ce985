package org.huiyin.interop.keys;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.Texts;
import org.huiyin.runtime.keys.KeyIds;
import org.huiyin.runtime.keys.RotateKeys;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** {@code keys list | rotate | renew-master | retire KEY [--lang=zh|en]}. */
@Component
@Profile("keys")
final class KeysCommand implements ApplicationRunner, ExitCodeGenerator {

    private final RotateKeys keys;
    private final Texts texts;
    private int exitCode;

    KeysCommand(RotateKeys keys, Texts texts) {
        this.keys = keys;
        this.texts = texts;
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }

    @Override
    public void run(ApplicationArguments arguments) throws InterruptedException {
        run(List.of(arguments.getSourceArgs()), System.out);
    }

    void run(List<String> words, PrintStream out) throws InterruptedException {
        Order order;
        try {
            order = Order.of(words);
        } catch (InvalidInput wrong) {
            wrong.faults().forEach(fault -> out.println(texts.say(fault.words(), Texts.CHINESE)));
            exitCode = 1;
            return;
        }
        switch (order.what()) {
            case LIST -> list(out, order.language());
            case ROTATE -> rotate(out, order.language());
            case RENEW_MASTER -> {
                keys.renewMaster();
                out.println(texts.say("interop.keys.master-renewed", order.language()));
            }
            case RETIRE -> retire(order, out);
        }
    }

    private void list(PrintStream out, Locale language) {
        for (var key : keys.all()) {
            var rows = key.uses().isEmpty() ? "" : " " + key.uses();
            out.println("%-14s %s  %s%s".formatted(key.ring().code(), KeyIds.hex(key.id()), texts.say("interop.keys." + key.state().name().toLowerCase(Locale.ROOT).replace('_', '-'), language), rows));
        }
    }

    private void rotate(PrintStream out, Locale language) throws InterruptedException {
        keys.publish();
        out.println(texts.say("interop.keys.waiting", language, RotateKeys.BETWEEN.toSeconds()));
        Thread.sleep(RotateKeys.BETWEEN);
        keys.promote();
        list(out, language);
        out.println(texts.say("interop.keys.rotated", language));
    }

    private void retire(Order order, PrintStream out) {
        var why = keys.retire(order.key());
        exitCode = why.isPresent() ? 1 : 0;
        out.println(texts.say(why.orElse("interop.keys.retired"), order.language(), KeyIds.hex(order.key())));
    }
}
