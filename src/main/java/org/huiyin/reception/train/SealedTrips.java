package org.huiyin.reception.train;

import java.nio.charset.StandardCharsets;
import org.huiyin.petition.beside.KeptBeside;
import org.huiyin.runtime.Vault;
import org.huiyin.runtime.keys.Ring;
import org.huiyin.runtime.keys.SealedTable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What was said on the phone and written on site, sealed. */
@Component
record SealedTrips(Vault vault) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    byte[] seal(long trip, TripSaid said) {
        return vault.seal(JSON.writeValueAsBytes(said), "train-trip/" + trip);
    }

    TripSaid open(TripRows.Kept kept) {
        var sealed = kept.sealed();
        return sealed == null ? TripSaid.GONE : JSON.readValue(vault.open(sealed, "train-trip/" + kept.trip().id()), TripSaid.class);
    }

    byte[] seal(long press, TripRecord written) {
        return vault.seal(JSON.writeValueAsBytes(written), "train-press/" + press);
    }

    @Nullable TripRecord record(long press, byte @Nullable [] sealed) {
        return sealed == null ? null : JSON.readValue(vault.open(sealed, "train-press/" + press), TripRecord.class);
    }

    byte @Nullable [] why(long change, @Nullable String why) {
        return why == null ? null : vault.seal(why.getBytes(StandardCharsets.UTF_8), "train-change/" + change);
    }

    @Nullable String why(long change, byte @Nullable [] sealed) {
        return sealed == null ? null : new String(vault.open(sealed, "train-change/" + change), StandardCharsets.UTF_8);
    }

    @Configuration(proxyBeanMethods = false)
    static class TrainTables {

        @Bean
        SealedTable trainTripTable() {
            return SealedTable.of("train_trip", "id").sealed("sealed", "'train-trip/' || id").counted(Ring.QUERY_CODE, "code", "receipt_code").goesWith("train", "id = any(:ids)");
        }

        @Bean
        SealedTable trainPressTable() {
            return SealedTable.of("train_press", "id").sealed("sealed", "'train-press/' || id").goesWith("train", "trip = any(:ids)");
        }

        @Bean
        SealedTable trainChangeTable() {
            return SealedTable.of("train_change", "id").sealed("why", "'train-change/' || id").goesWith("train", "trip = any(:ids)");
        }

        @Bean
        KeptBeside tripsKept() {
            return KeptBeside.of("train", "train_trip", "t.ended_at").promising("train").mayAccuse();
        }
    }
}
