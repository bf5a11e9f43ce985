package org.huiyin.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.huiyin.runtime.DataDirectory;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.command.CommandLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackupOrderTests {

    private static final DataDirectory DATA = new DataDirectory(Path.of("/srv/data"));

    private static CommandLine line(String words) {
        return BackupOrder.USAGE.read(List.of(("backup " + words).split(" ")));
    }

    private static RestoreOrder restore(String... options) {
        return RestoreOrder.of(RestoreOrder.USAGE.read(Stream.concat(Stream.of("restore", "/mnt/a"), Stream.of(options)).toList()));
    }

    @Test
    void keysGoToAPlaceOfTheirOwn() {
        var order = BackupOrder.of(line("/mnt/a --keys=/mnt/b --keep 3 --huiyin.data=/srv/data"), DATA);
        assertThat(order.directory()).isEqualTo(Path.of("/mnt/a"));
        assertThat(order.keys()).isEqualTo(Path.of("/mnt/b"));
        assertThat(order.keep()).isEqualTo(3);
        assertThat(BackupOrder.of(line("/mnt/a --without-keys"), DATA).keys()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "/mnt/a,                                backup.keys-wanted",
        "/mnt/a --keys=/mnt/a/keys,             backup.keys-apart",
        "/mnt/a --keys=/mnt/b/../a,             backup.keys-apart",
        "/mnt/a/b --keys=/mnt/a,                backup.keys-apart",
        "/mnt/a --keys=/srv/data/keys,          backup.keys-apart",
        "/srv/data/backup --without-keys,       backup.inside-data",
        "/mnt/a --without-keys --keep=0,        backup.keep",
        "/mnt/a --without-keys --all,           runtime.command.unknown",
        "/mnt/a /mnt/b --without-keys,          runtime.command.unknown",
        "--without-keys,                        backup.usage"})
    void whatCannotBeMeantIsRefused(String words, String key) {
        assertThatThrownBy(() -> BackupOrder.of(line(words), DATA))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.faults()).extracting(fault -> fault.words().key()).containsExactly(key));
    }

    @Test
    void aMomentWithoutAnOffsetIsChinasTime() {
        assertThat(restore("--to=2026-01-05T09:00").to()).isEqualTo(Instant.parse("2026-01-05T01:00:00Z"));
        assertThat(restore("--to", "2026-01-05 09:00:00+08:00").to()).isEqualTo(Instant.parse("2026-01-05T01:00:00Z"));
        assertThatThrownBy(() -> restore("--to=yesterday")).isInstanceOf(InvalidInput.class);
    }

    @Test
    void segmentsFollowEachOtherOverTheEndOfALog() {
        assertThat(Segments.between("0000000100000000000000FE", "000000010000000100000001")).containsExactly(
                "0000000100000000000000FE", "0000000100000000000000FF", "000000010000000100000000", "000000010000000100000001");
    }
}
