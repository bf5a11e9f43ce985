package org.huiyin.access.factor;

import org.huiyin.runtime.keys.Ring;
import org.huiyin.runtime.keys.SealedColumn;
import org.huiyin.runtime.keys.UsedKey;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What second factors keep sealed or hashed under a key. */
@Configuration(proxyBeanMethods = false)
class SealedFactors {

    @Bean
    SealedColumn factorSecrets() {
        return new SealedColumn("account_factor", "secret", "id", "'account-factor/' || account");
    }

    @Bean
    UsedKey recoveryCodesHashed() {
        return new UsedKey(Ring.ONCE, "recovery_code", "hash");
    }
}
