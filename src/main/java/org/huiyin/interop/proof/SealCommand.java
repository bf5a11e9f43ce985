package org.huiyin.interop.proof;

import java.io.PrintStream;
import java.util.List;
import org.huiyin.petition.proof.SealDay;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.Texts;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** {@code seal [--lang=zh|en]}: seals now what the night would seal, and prints the statement. */
@Component
@Profile("seal")
final class SealCommand implements ApplicationRunner, ExitCodeGenerator {

    private final SealDay seals;
    private final Texts texts;
    private int exitCode;

    SealCommand(SealDay seals, Texts texts) {
        this.seals = seals;
        this.texts = texts;
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        PrintStream out = System.out;
        try {
            var order = Order.of(List.of(arguments.getSourceArgs()));
            seals.seal().ifPresentOrElse(seal -> {
                out.println(texts.say("interop.proof.sealed", order.language(), Integer.toString(seal.number())));
                out.println(seal.statement());
                out.println(texts.say("interop.proof.signature", order.language(), seal.signature(), seal.publicKey()));
            }, () -> out.println(texts.say("interop.proof.nothing-new", order.language())));
        } catch (InvalidInput wrong) {
            wrong.faults().forEach(fault -> out.println(texts.say(fault.words(), Texts.CHINESE)));
            exitCode = 1;
        }
    }
}
