package org.huiyin.runtime;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.huiyin.runtime.keys.KeyStore;
import org.huiyin.runtime.keys.KeyUses;
import org.huiyin.runtime.keys.Reseal;
import org.huiyin.runtime.keys.Ring;
import org.huiyin.runtime.keys.RotateKeys;
import org.huiyin.runtime.keys.SealedTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The keys of this house, and what of the ground lies under them. */
@Configuration(proxyBeanMethods = false)
class KeyConfiguration {

    @Bean
    KeyStore keyStore(HuiyinSettings settings) {
        var keys = new DataDirectory(settings.data()).keys();
        return new KeyStore(keys, settings.masterKey().isBlank() ? keys.resolve("master-key.json") : Path.of(settings.masterKey()));
    }

    @Bean
    Reseal reseal(KeyStore keys, List<SealedTable> tables, JdbcClient jdbc, TransactionTemplate transaction, Clock realTime) {
        return new Reseal(keys, tables, jdbc, transaction, realTime);
    }

    @Bean
    KeyUses keyUses(List<SealedTable> tables, JdbcClient jdbc) {
        return new KeyUses(tables, jdbc);
    }

    @Bean
    RotateKeys rotateKeys(KeyStore keys, KeyUses uses) {
        return new RotateKeys(keys, uses);
    }

    @Bean
    SealedTable keyCheckTable() {
        return SealedTable.of("key_check", "only_one::int").sealed("sealed", "'key-check'");
    }

    /** Gone after a day. */
    @Bean
    SealedTable idempotencyTable() {
        return SealedTable.of("idempotency", "key").counted(Ring.PERSONAL_DATA, "answer").counted(Ring.ONCE, "key");
    }
}
