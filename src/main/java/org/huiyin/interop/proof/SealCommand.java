package org.huiyin.interop.proof;

import org.huiyin.petition.proof.SealDay;
import org.huiyin.runtime.Texts;
import org.huiyin.runtime.command.Command;
import org.huiyin.runtime.command.CommandLine;
import org.huiyin.runtime.command.Terminal;
import org.huiyin.runtime.command.Usage;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** {@code seal [--lang=zh|en]}: seals now what the night would seal, and prints the statement. */
@Component
@Profile("seal")
final class SealCommand extends Command {

    private final SealDay seals;

    SealCommand(SealDay seals, Texts texts) {
        super(Usage.of(0, "interop.proof.usage", "seal"), texts);
        this.seals = seals;
    }

    @Override
    protected boolean act(CommandLine line, Terminal terminal) {
        seals.seal().ifPresentOrElse(seal -> {
            terminal.tell("interop.proof.sealed", Integer.toString(seal.number()));
            terminal.out().println(seal.statement());
            terminal.tell("interop.proof.signature", seal.signature(), seal.publicKey());
        }, () -> terminal.tell("interop.proof.nothing-new"));
        return true;
    }
}
