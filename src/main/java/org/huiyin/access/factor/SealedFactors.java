package org.huiyin.access.factor;

import org.huiyin.runtime.keys.Ring;
import org.huiyin.runtime.keys.SealedTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What second factors keep sealed or hashed under a key. */
@Configuration(proxyBeanMethods = false)
class SealedFactors {

    @Bean
    SealedTable accountFactorTable() {
        return SealedTable.of("account_factor", "id").sealed("secret", "'account-factor/' || account");
    }

    @Bean
    SealedTable recoveryCodeTable() {
        return SealedTable.of("recovery_code", "id").counted(Ring.ONCE, "hash");
    }
}
