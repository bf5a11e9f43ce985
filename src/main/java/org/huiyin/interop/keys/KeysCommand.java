package org.huiyin.interop.keys;

import java.util.Locale;
import org.huiyin.runtime.Texts;
import org.huiyin.runtime.command.Command;
import org.huiyin.runtime.command.CommandLine;
import org.huiyin.runtime.command.Terminal;
import org.huiyin.runtime.command.Usage;
import org.huiyin.runtime.keys.KeyIds;
import org.huiyin.runtime.keys.RotateKeys;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** {@code keys list | rotate | renew-master | retire KEY [--lang=zh|en]}. */
@Component
@Profile("keys")
final class KeysCommand extends Command {

    private static final Usage USAGE = Usage.of(2, "interop.keys.usage");

    private final RotateKeys keys;

    KeysCommand(RotateKeys keys, Texts texts) {
        super(USAGE, texts);
        this.keys = keys;
    }

    @Override
    protected boolean act(CommandLine line, Terminal terminal) throws InterruptedException {
        return switch (String.join(" ", line.plain())) {
            case "", "list" -> list(terminal);
            case "rotate" -> rotate(terminal);
            case "renew-master" -> {
                keys.renewMaster();
                terminal.tell("interop.keys.master-renewed");
                yield true;
            }
            case String given when given.matches("retire [0-9a-f]{8}") -> retire(Integer.parseUnsignedInt(given.substring(7), 16), terminal);
            case String given -> throw USAGE.unknown(given);
        };
    }

    private boolean list(Terminal terminal) {
        for (var key : keys.all()) {
            var rows = key.uses().isEmpty() ? "" : " " + key.uses();
            var state = terminal.texts().say("interop.keys." + key.state().name().toLowerCase(Locale.ROOT).replace('_', '-'), terminal.language());
            terminal.out().println("%-14s %s  %s%s".formatted(key.ring().code(), KeyIds.hex(key.id()), state, rows));
        }
        return true;
    }

    private boolean rotate(Terminal terminal) throws InterruptedException {
        keys.publish();
        terminal.tell("interop.keys.waiting", RotateKeys.BETWEEN.toSeconds());
        Thread.sleep(RotateKeys.BETWEEN);
        keys.promote();
        list(terminal);
        terminal.tell("interop.keys.rotated");
        return true;
    }

    private boolean retire(int key, Terminal terminal) {
        var why = keys.retire(key);
        terminal.tell(why.orElse("interop.keys.retired"), KeyIds.hex(key));
        return why.isEmpty();
    }
}
