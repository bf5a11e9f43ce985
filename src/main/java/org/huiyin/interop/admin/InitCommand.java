package org.huiyin.interop.admin;

import org.huiyin.access.staff.AdministratorByHand;
import org.huiyin.directory.change.Installation;
import org.huiyin.runtime.Texts;
import org.huiyin.runtime.command.Command;
import org.huiyin.runtime.command.CommandLine;
import org.huiyin.runtime.command.Terminal;
import org.huiyin.runtime.command.Usage;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** {@code init [ACCOUNT] [--region=CODE] [--office=NAME] [--lang=zh|en]}: sets a new house up. What is not typed is asked for where somebody sits there. */
@Component
@Profile("init")
final class InitCommand extends Command {

    private static final Usage USAGE = Usage.of(1, "interop.init.usage").valued("--region", "--office");

    private final Installation installation;
    private final AdministratorByHand byHand;
    private final Texts texts;

    InitCommand(Installation installation, AdministratorByHand byHand, Texts texts) {
        super(USAGE, texts);
        this.installation = installation;
        this.byHand = byHand;
        this.texts = texts;
    }

    @Override
    protected boolean act(CommandLine line, Terminal terminal) {
        var region = asked(line.value("--region"), terminal, "interop.init.region");
        var account = asked(line.plain().isEmpty() ? null : line.plain().getFirst(), terminal, "interop.init.account");
        var home = installation.setUp(region, line.value("--office"));
        var password = byHand.letIn(account);
        terminal.tell("interop.init.done", home.region(), home.office());
        terminal.tell("interop.admin.done", account, password);
        terminal.tell("interop.init.next");
        return true;
    }

    private String asked(@Nullable String typed, Terminal terminal, String question) {
        if (typed != null) {
            return typed;
        }
        var answer = terminal.redraws() && System.console() != null ? System.console().readLine("%s", texts.say(question, terminal.language()) + ' ') : null;
        if (answer == null || answer.isBlank()) {
            throw USAGE.incomplete();
        }
        return answer.strip();
    }
}
