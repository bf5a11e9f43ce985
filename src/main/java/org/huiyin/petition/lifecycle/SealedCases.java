package org.huiyin.petition.lifecycle;

import org.huiyin.runtime.keys.Ring;
import org.huiyin.runtime.keys.SealedColumn;
import org.huiyin.runtime.keys.UsedKey;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What petitions keep sealed or hashed under a key. */
@Configuration(proxyBeanMethods = false)
class SealedCases {

    @Bean
    SealedColumn petitionersColumn(PersonHashes hashes) {
        return new SealedColumn("petitioner", "sealed", "petition", "'petitioner/' || petition", hashes);
    }

    @Bean
    SealedColumn notesColumn() {
        return new SealedColumn("case_note", "sealed", "id", "'note/' || id");
    }

    @Bean
    SealedColumn draftsColumn() {
        return new SealedColumn("draft", "sealed", "petition", "'draft/' || petition || '/' || kind");
    }

    @Bean
    UsedKey namesHashed() {
        return new UsedKey(Ring.LOOK_UP, "petitioner", "name_hash");
    }

    @Bean
    UsedKey phonesHashed() {
        return new UsedKey(Ring.LOOK_UP, "petitioner", "phone_hash");
    }

    @Bean
    UsedKey idNumbersHashed() {
        return new UsedKey(Ring.LOOK_UP, "petitioner", "id_hash");
    }

    @Bean
    UsedKey queryCodesHashed() {
        return new UsedKey(Ring.QUERY_CODE, "petition", "query_code");
    }

    @Bean
    UsedKey memberCodesHashed() {
        return new UsedKey(Ring.QUERY_CODE, "member_code", "code");
    }
}
