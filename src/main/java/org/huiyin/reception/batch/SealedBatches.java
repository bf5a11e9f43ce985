package org.huiyin.reception.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.huiyin.petition.beside.KeptBeside;
import org.huiyin.runtime.KeyedHash;
import org.huiyin.runtime.Vault;
import org.huiyin.runtime.keys.MadeHashes;
import org.huiyin.runtime.keys.Ring;
import org.huiyin.runtime.keys.SealedTable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Who comes and what about, sealed: bound to its batch, found by phone and identity number through keyed hashes. */
@Component
public class SealedBatches implements MadeHashes {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Vault vault;
    private final KeyedHash hashes;

    SealedBatches(Vault vault, KeyedHash hashes) {
        this.vault = vault;
        this.hashes = hashes;
    }

    byte[] seal(long batch, Said said) {
        return vault.seal(JSON.writeValueAsBytes(said), "batch/" + batch);
    }

    /** Who comes and what about, opened for that batch. */
    public Said open(long batch, byte[] sealed) {
        return JSON.readValue(vault.open(sealed, "batch/" + batch), Said.class);
    }

    /** Nothing is left of what was given up. */
    Said open(BatchRows.Kept kept) {
        return kept.sealed() == null ? Said.GONE : open(kept.batch().id(), Objects.requireNonNull(kept.sealed()));
    }

    @Override
    public List<String> columns() {
        return List.of("phone", "id_number");
    }

    @Override
    public List<byte @Nullable []> of(byte[] plain) {
        return of(JSON.readValue(plain, Said.class));
    }

    List<byte @Nullable []> of(Said said) {
        var made = new ArrayList<byte @Nullable []>();
        made.add(said.phone() == null ? null : hashes.of(KeyedHash.Of.PHONE, said.phone()));
        made.add(said.idNumber() == null ? null : hashes.of(KeyedHash.Of.ID_NUMBER, said.idNumber()));
        return made;
    }

    /** Every hash under which the same phone may be kept. */
    byte[][] phones(Said said) {
        return said.phone() == null ? new byte[0][] : hashes.all(KeyedHash.Of.PHONE, said.phone());
    }

    byte[][] cards(Said said) {
        return said.idNumber() == null ? new byte[0][] : hashes.all(KeyedHash.Of.ID_NUMBER, said.idNumber());
    }

    /** Every hash under which the same phone or identity number may be kept; no hash of the one is one of the other. */
    public List<byte[]> every(Said said) {
        return Stream.of(phones(said), cards(said)).flatMap(Arrays::stream).toList();
    }

    @Configuration(proxyBeanMethods = false)
    static class Tables {

        @Bean
        SealedTable batchTable(SealedBatches batches) {
            return SealedTable.of("batch", "id").sealed("sealed", "'batch/' || id", batches).counted(Ring.QUERY_CODE, "code").goesWith("batch", "id = any(:ids)");
        }

        @Bean
        SealedTable batchChangeTable() {
            return SealedTable.of("batch_change", "id").sealed("why", "'batch-change/' || batch").goesWith("batch", "batch = any(:ids)");
        }

        @Bean
        KeptBeside batchesKept() {
            return KeptBeside.of("batch", "batch", "case when not exists (select from talk_recording r where r.batch = t.id and r.ended is null) then t.ended_at end").promising("batch").mayAccuse();
        }
    }
}
