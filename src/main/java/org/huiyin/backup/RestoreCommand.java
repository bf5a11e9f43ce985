package org.huiyin.backup;

import java.io.IOException;
import java.util.List;
import org.huiyin.runtime.ArchiveSettings;
import org.huiyin.runtime.DataDirectory;
import org.huiyin.runtime.HuiyinSettings;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.RecoveryFailed;
import org.huiyin.runtime.Texts;
import org.huiyin.runtime.Words;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.context.annotation.Profile;

/** {@code restore DIR [--to=TIME] [--keys=OTHERDIR] [--archive=DIR] [--set-aside=NAME]}. Ends with 0 only if the house stands again. */
@Profile("restore")
final class RestoreCommand implements ApplicationRunner, ExitCodeGenerator {

    private final HuiyinSettings house;
    private final ArchiveSettings archive;
    private final Texts texts;
    private int exitCode;

    RestoreCommand(HuiyinSettings house, ArchiveSettings archive, Texts texts) {
        this.house = house;
        this.archive = archive;
        this.texts = texts;
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var words = List.of(arguments.getSourceArgs());
        var told = new Spoken(System.out, texts, Spoken.language(words));
        exitCode = 1;
        try {
            var order = RestoreOrder.of(words);
            var data = new DataDirectory(house.data());
            var reached = new RestoreBackup(data, archive, told).restore(order);
            told.tell(Words.of("backup.restored", data.path().toString(), Moments.said(reached)));
            if (order.keys() == null) {
                told.tell(Words.of("backup.keys-missing", data.keys().toString()));
            }
            exitCode = 0;
        } catch (InvalidInput wrong) {
            wrong.faults().forEach(fault -> told.tell(fault.words()));
        } catch (RecoveryFailed failed) {
            told.tell(Words.of("backup.recovery-failed", String.valueOf(failed.getMessage())));
        } catch (IOException failed) {
            told.tell(Words.of("backup.restore-failed", String.valueOf(failed.getMessage())));
        }
    }
}
