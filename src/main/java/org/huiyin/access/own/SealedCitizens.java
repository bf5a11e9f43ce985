package org.huiyin.access.own;

import org.huiyin.runtime.keys.Ring;
import org.huiyin.runtime.keys.SealedColumn;
import org.huiyin.runtime.keys.UsedKey;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What accounts of citizens keep sealed or hashed under a key. Codes are gone after a day, so theirs are only counted. */
@Configuration(proxyBeanMethods = false)
class SealedCitizens {

    @Bean
    SealedColumn citizenContacts(ContactKey contacts) {
        return new SealedColumn("citizen_account", "contact", "id", "'citizen-account/' || id", contacts);
    }

    @Bean
    SealedColumn citizenMatters() {
        return new SealedColumn("citizen_account", "matters", "id", "'citizen-matters/' || id");
    }

    @Bean
    UsedKey citizenContactsHashed() {
        return new UsedKey(Ring.LOOK_UP, "citizen_account", "contact_hash");
    }

    @Bean
    UsedKey codeContactsHashed() {
        return new UsedKey(Ring.LOOK_UP, "one_time_code", "contact_hash");
    }

    @Bean
    UsedKey codeContactsSealed() {
        return new UsedKey(Ring.PERSONAL_DATA, "one_time_code", "contact");
    }

    @Bean
    UsedKey oneTimeCodesHashed() {
        return new UsedKey(Ring.ONCE, "one_time_code", "code");
    }
}
