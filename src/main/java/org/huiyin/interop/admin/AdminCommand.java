package org.huiyin.interop.admin;

import org.huiyin.access.staff.AdministratorByHand;
import org.huiyin.runtime.Texts;
import org.huiyin.runtime.command.Command;
import org.huiyin.runtime.command.CommandLine;
import org.huiyin.runtime.command.Terminal;
import org.huiyin.runtime.command.Usage;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** {@code admin ACCOUNT [--lang=zh|en]}. */
@Component
@Profile("admin")
final class AdminCommand extends Command {

    private static final Usage USAGE = Usage.of(1, "interop.admin.usage");

    private final AdministratorByHand byHand;

    AdminCommand(AdministratorByHand byHand, Texts texts) {
        super(USAGE, texts);
        this.byHand = byHand;
    }

    @Override
    protected boolean act(CommandLine line, Terminal terminal) {
        if (line.plain().isEmpty()) {
            throw USAGE.incomplete();
        }
        var account = line.plain().getFirst();
        terminal.tell("interop.admin.done", account, byHand.letIn(account));
        return true;
    }
}
