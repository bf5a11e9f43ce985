package org.huiyin.interop.mail;

import java.io.IOException;
import org.huiyin.notice.mail.TakeMail;
import org.huiyin.runtime.Texts;
import org.huiyin.runtime.command.Command;
import org.huiyin.runtime.command.CommandLine;
import org.huiyin.runtime.command.Terminal;
import org.huiyin.runtime.command.Usage;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** {@code mail < message}: takes one mail from standard input, as a mail server pipes it. Ends with 0 once it is kept for good. */
@Component
@Profile("mail")
final class MailCommand extends Command {

    /** Nobody sends more; what is larger than the house takes is cut to its head there. */
    private static final int MOST = 200_000_000;

    private final TakeMail taking;

    MailCommand(TakeMail taking, Texts texts) {
        super(Usage.of(0, "interop.mail.usage"), texts);
        this.taking = taking;
    }

    @Override
    protected boolean act(CommandLine line, Terminal terminal) throws IOException {
        var raw = System.in.readNBytes(MOST);
        if (raw.length == 0) {
            terminal.tell("interop.mail.nothing");
            return false;
        }
        terminal.tell("interop.mail." + taking.take(raw).name().toLowerCase(java.util.Locale.ROOT));
        return true;
    }
}
