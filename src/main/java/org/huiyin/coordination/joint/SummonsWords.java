package org.huiyin.coordination.joint;

import java.nio.charset.StandardCharsets;
import org.huiyin.petition.beside.KeptBeside;
import org.huiyin.runtime.Vault;
import org.huiyin.runtime.keys.SealedTable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Seals what is said around a summons, and opens it for those who have to do with it. */
@Component
record SummonsWords(Vault vault) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What it is about, and where. */
    record About(String about, String place) {

        /** Nothing is left of what was given up. */
        static final About GONE = new About("", "");
    }

    /** What belongs to a row: its column, and the owner that the value is bound to. */
    enum Of {
        CONCLUSION("summons-conclusion/"), WHO("summoned-who/"), ANSWER("summoned-answer/"), STEP("summons-step/");

        private final String owner;

        Of(String owner) {
            this.owner = owner;
        }
    }

    /** What was typed, without what stands around it; nothing if nothing was. */
    static @Nullable String said(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    byte[] about(long id, About said) {
        return vault.seal(JSON.writeValueAsBytes(said), "summons-about/" + id);
    }

    About aboutOf(long id, byte @Nullable [] sealed) {
        return sealed == null ? About.GONE : JSON.readValue(vault.open(sealed, "summons-about/" + id), About.class);
    }

    byte @Nullable [] seal(Of what, long id, @Nullable String text) {
        return text == null ? null : vault.seal(text.getBytes(StandardCharsets.UTF_8), what.owner + id);
    }

    @Nullable String open(Of what, long id, byte @Nullable [] sealed) {
        return sealed == null ? null : new String(vault.open(sealed, what.owner + id), StandardCharsets.UTF_8);
    }

    @Configuration(proxyBeanMethods = false)
    static class Tables {

        @Bean
        SealedTable summonsTable() {
            return SealedTable.of("summons", "id").sealed("about", "'summons-about/' || id").sealed("conclusion", "'summons-conclusion/' || id").goesWith("summons", "id = any(:ids)");
        }

        @Bean
        SealedTable summonedTable() {
            return SealedTable.of("summoned", "id").sealed("who", "'summoned-who/' || id").sealed("answer", "'summoned-answer/' || id").goesWith("summons", "summons = any(:ids)");
        }

        @Bean
        SealedTable summonsStepTable() {
            return SealedTable.of("summons_step", "id").sealed("words", "'summons-step/' || id").goesWith("summons", "summons = any(:ids)");
        }

        @Bean
        KeptBeside summonsesKept() {
            return KeptBeside.of("summons", "summons", "t.ended_at").office("t.unit").keptWhile("t.about is not null");
        }
    }
}
