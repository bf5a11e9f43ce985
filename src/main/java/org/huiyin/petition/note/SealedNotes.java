package org.huiyin.petition.note;

import org.huiyin.runtime.keys.SealedTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is kept sealed beside a case. */
@Configuration(proxyBeanMethods = false)
class SealedNotes {

    @Bean
    SealedTable internalNoteTable() {
        return SealedTable.of("internal_note", "id").sealed("sealed", "'internal-note/' || id");
    }

    @Bean
    SealedTable ownReminderTable() {
        return SealedTable.of("own_reminder", "petition").sealed("about", "'own-reminder/' || petition || '/' || account");
    }

    @Bean
    SealedTable keptFormTable() {
        return SealedTable.of("kept_form", "petition").sealed("sealed", "'kept-form/' || petition || '/' || account || '/' || act");
    }
}
