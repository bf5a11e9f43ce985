package org.huiyin.access.own;

import org.huiyin.runtime.keys.Ring;
import org.huiyin.runtime.keys.SealedTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What accounts of citizens keep sealed or hashed under a key. Codes are gone after a day, so theirs are only counted. */
@Configuration(proxyBeanMethods = false)
class SealedCitizens {

    @Bean
    SealedTable citizenAccountTable(ContactKey contacts) {
        return SealedTable.of("citizen_account", "id").sealed("contact", "'citizen-account/' || id", contacts).sealed("matters", "'citizen-matters/' || id");
    }

    @Bean
    SealedTable oneTimeCodeTable() {
        return SealedTable.of("one_time_code", "id").counted(Ring.PERSONAL_DATA, "contact").counted(Ring.LOOK_UP, "contact_hash").counted(Ring.ONCE, "code");
    }
}
