package org.huiyin.runtime;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.huiyin.runtime.keys.KeyStore;
import org.huiyin.runtime.keys.KeyUses;
import org.huiyin.runtime.keys.Reseal;
import org.huiyin.runtime.keys.Ring;
import org.huiyin.runtime.keys.RotateKeys;
import org.huiyin.runtime.keys.SealedColumn;
import org.huiyin.runtime.keys.UsedKey;
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
    Reseal reseal(KeyStore keys, List<SealedColumn> columns, JdbcClient jdbc, TransactionTemplate transaction, Clock realTime) {
        return new Reseal(keys, columns, jdbc, transaction, realTime);
    }

    @Bean
    KeyUses keyUses(List<SealedColumn> columns, List<UsedKey> used, JdbcClient jdbc) {
        return new KeyUses(columns, used, jdbc);
    }

    @Bean
    RotateKeys rotateKeys(KeyStore keys, KeyUses uses) {
        return new RotateKeys(keys, uses);
    }

    @Bean
    SealedColumn keyCheck() {
        return new SealedColumn("key_check", "sealed", "only_one::int", "'key-check'");
    }

    /** Gone after a day: nothing of these two is renewed. */
    @Bean
    UsedKey idempotencyAnswers() {
        return new UsedKey(Ring.PERSONAL_DATA, "idempotency", "answer");
    }

    @Bean
    UsedKey idempotencyKeys() {
        return new UsedKey(Ring.ONCE, "idempotency", "key");
    }
}
