package org.huiyin.backup;

import java.io.IOException;
import java.sql.SQLException;
import org.huiyin.runtime.ArchiveSettings;
import org.huiyin.runtime.DataDirectory;
import org.huiyin.runtime.HuiyinSettings;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.Texts;
import org.huiyin.runtime.command.Command;
import org.huiyin.runtime.command.CommandLine;
import org.huiyin.runtime.command.Terminal;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;

/** {@code backup DIR (--keys=OTHERDIR | --without-keys) [--keep=N]}. Ends with 0 only if everything lies in its place. */
@Profile("backup")
final class BackupCommand extends Command {

    private final HuiyinSettings house;
    private final ArchiveSettings archive;
    private final boolean ownDatabase;

    BackupCommand(HuiyinSettings house, ArchiveSettings archive, Texts texts, Environment environment) {
        super(BackupOrder.USAGE, texts);
        this.house = house;
        this.archive = archive;
        this.ownDatabase = environment.getProperty("huiyin.db.url", "").isBlank();
    }

    @Override
    protected boolean act(CommandLine line, Terminal terminal) {
        if (!ownDatabase) {
            throw InvalidInput.of("database", "backup.external");
        }
        try {
            make(line, terminal);
            return true;
        } catch (IOException | SQLException failed) {
            terminal.tell("backup.failed", String.valueOf(failed.getMessage()));
            return false;
        }
    }

    private void make(CommandLine line, Terminal terminal) throws IOException, SQLException {
        var data = new DataDirectory(house.data());
        var order = BackupOrder.of(line, data);
        var made = new MakeBackup(data, archive, terminal::tell).make(order);
        terminal.tell("backup.reach", Moments.said(made.from()), archive.every().toSeconds());
        if (archive.of(data).startsWith(data.path())) {
            terminal.tell("backup.archive-shares-fate", archive.of(data).toString());
        }
        if (order.keys() == null) {
            terminal.tell("backup.without-keys", data.keys().toString());
        }
    }
}
