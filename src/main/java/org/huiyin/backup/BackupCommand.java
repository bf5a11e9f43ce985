package org.huiyin.backup;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.huiyin.runtime.ArchiveSettings;
import org.huiyin.runtime.DataDirectory;
import org.huiyin.runtime.HuiyinSettings;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.Texts;
import org.huiyin.runtime.Words;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;

/** {@code backup DIR (--keys=OTHERDIR | --without-keys) [--keep=N]}. Ends with 0 only if everything lies in its place. */
@Profile("backup")
final class BackupCommand implements ApplicationRunner, ExitCodeGenerator {

    private final HuiyinSettings house;
    private final ArchiveSettings archive;
    private final Texts texts;
    private final boolean ownDatabase;
    private int exitCode;

    BackupCommand(HuiyinSettings house, ArchiveSettings archive, Texts texts, Environment environment) {
        this.house = house;
        this.archive = archive;
        this.texts = texts;
        this.ownDatabase = environment.getProperty("huiyin.db.url", "").isBlank();
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException, SQLException {
        var words = List.of(arguments.getSourceArgs());
        var spoken = new Spoken(System.out, texts, Spoken.language(words));
        try {
            if (!ownDatabase) {
                throw InvalidInput.of("database", "backup.external");
            }
            make(words, spoken);
        } catch (InvalidInput wrong) {
            wrong.faults().forEach(fault -> spoken.tell(fault.words()));
            exitCode = 1;
        } catch (IOException | SQLException failed) {
            spoken.tell(Words.of("backup.failed", String.valueOf(failed.getMessage())));
            exitCode = 1;
        }
    }

    private void make(List<String> words, Told told) throws IOException, SQLException {
        var data = new DataDirectory(house.data());
        var order = BackupOrder.of(words, data);
        var made = new MakeBackup(data, archive, told).make(order);
        told.tell(Words.of("backup.reach", Moments.said(made.from()), archive.every().toSeconds()));
        if (archive.of(data).startsWith(data.path())) {
            told.tell(Words.of("backup.archive-shares-fate", archive.of(data).toString()));
        }
        if (order.keys() == null) {
            told.tell(Words.of("backup.without-keys", data.keys().toString()));
        }
    }
}
