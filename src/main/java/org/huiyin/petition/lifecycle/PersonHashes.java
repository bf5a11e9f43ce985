package org.huiyin.petition.lifecycle;

import java.util.Arrays;
import java.util.List;
import org.huiyin.petition.Petitioner;
import org.huiyin.runtime.KeyedHash;
import org.huiyin.runtime.keys.MadeHashes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The hashes beside a petitioner's sealed data. */
@Component
final class PersonHashes implements MadeHashes {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Petitioners petitioners;

    PersonHashes(Petitioners petitioners) {
        this.petitioners = petitioners;
    }

    @Override
    public List<String> columns() {
        return List.of("name_hash", "phone_hash", "id_hash");
    }

    @Override
    public String formColumn() {
        return "hash_form";
    }

    @Override
    public int form() {
        return KeyedHash.FORM;
    }

    @Override
    public List<byte @Nullable []> of(byte[] plain) {
        var person = JSON.readValue(plain, Petitioner.class).person();
        return person == null ? Arrays.asList(null, null, null)
                : Arrays.asList(petitioners.hash(KeyedHash.Of.NAME, person.name()), petitioners.hash(KeyedHash.Of.PHONE, person.phone()),
                        petitioners.hash(KeyedHash.Of.ID_NUMBER, person.idNumber()));
    }
}
