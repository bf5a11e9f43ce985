package org.huiyin.petition.lifecycle;

import org.huiyin.runtime.keys.Ring;
import org.huiyin.runtime.keys.SealedTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What petitions keep sealed or hashed under a key. Codes are renewed by whoever opens with one. */
@Configuration(proxyBeanMethods = false)
class SealedCases {

    @Bean
    SealedTable petitionerTable(PersonHashes hashes) {
        return SealedTable.of("petitioner", "petition").sealed("sealed", "'petitioner/' || petition", hashes);
    }

    @Bean
    SealedTable caseNoteTable() {
        return SealedTable.of("case_note", "id").sealed("sealed", "'note/' || id");
    }

    @Bean
    SealedTable draftTable() {
        return SealedTable.of("draft", "petition").sealed("sealed", "'draft/' || petition || '/' || kind");
    }

    @Bean
    SealedTable petitionTable() {
        return SealedTable.of("petition", "id").counted(Ring.QUERY_CODE, "query_code");
    }

    @Bean
    SealedTable memberCodeTable() {
        return SealedTable.of("member_code", "id").counted(Ring.QUERY_CODE, "code");
    }
}
