package org.huiyin.backup;

import java.io.IOException;
import org.huiyin.runtime.ArchiveSettings;
import org.huiyin.runtime.DataDirectory;
import org.huiyin.runtime.HuiyinSettings;
import org.huiyin.runtime.RecoveryFailed;
import org.huiyin.runtime.Texts;
import org.huiyin.runtime.command.Command;
import org.huiyin.runtime.command.CommandLine;
import org.huiyin.runtime.command.Terminal;
import org.springframework.context.annotation.Profile;

/** {@code restore DIR [--to=TIME] [--keys=OTHERDIR] [--archive=DIR] [--set-aside=NAME]}. Ends with 0 only if the house stands again. */
@Profile("restore")
final class RestoreCommand extends Command {

    private final HuiyinSettings house;
    private final ArchiveSettings archive;

    RestoreCommand(HuiyinSettings house, ArchiveSettings archive, Texts texts) {
        super(RestoreOrder.USAGE, texts);
        this.house = house;
        this.archive = archive;
    }

    @Override
    protected boolean act(CommandLine line, Terminal terminal) {
        try {
            var order = RestoreOrder.of(line);
            var data = new DataDirectory(house.data());
            var reached = new RestoreBackup(data, archive, terminal::tell).restore(order);
            terminal.tell("backup.restored", data.path().toString(), Moments.said(reached));
            if (order.keys() == null) {
                terminal.tell("backup.keys-missing", data.keys().toString());
            }
            return true;
        } catch (RecoveryFailed failed) {
            terminal.tell("backup.recovery-failed", String.valueOf(failed.getMessage()));
        } catch (IOException failed) {
            terminal.tell("backup.restore-failed", String.valueOf(failed.getMessage()));
        }
        return false;
    }
}
