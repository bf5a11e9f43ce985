package org.huiyin.runtime.keys;

import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.PredefinedMacParameters;
import com.google.crypto.tink.signature.Ed25519Parameters;
import org.jspecify.annotations.Nullable;

/** What keys are for. What is used by one ring can be renewed, and its old keys given up, without a look at the others. */
public enum Ring {

    /** Seals personal data. */
    PERSONAL_DATA("personal-data", PredefinedAeadParameters.AES256_GCM, null),
    /** Hashes for look-up of what is kept sealed too, and can be hashed anew. */
    LOOK_UP("keyed-hash", PredefinedMacParameters.HMAC_SHA256_256BITTAG, null),
    /** Hashes of query codes, which nobody keeps: only whoever shows a code lets it be hashed anew. */
    QUERY_CODE("query-code", PredefinedMacParameters.HMAC_SHA256_256BITTAG, LOOK_UP),
    /** Hashes that live for a day. */
    ONCE("once", PredefinedMacParameters.HMAC_SHA256_256BITTAG, LOOK_UP),
    /** Signs what the house publishes. Its old keys are never given up: what they signed is to be checked for good. */
    SIGNET("signet", Ed25519Parameters.create(Ed25519Parameters.Variant.NO_PREFIX), null);

    private final String code;
    private final Parameters parameters;
    private final @Nullable Ring seed;

    Ring(String code, Parameters parameters, @Nullable Ring seed) {
        this.code = code;
        this.parameters = parameters;
        this.seed = seed;
    }

    /** How it is called in files and commands. */
    public String code() {
        return code;
    }

    Parameters parameters() {
        return parameters;
    }

    /** The ring that was used for this before it had one of its own: it begins with those keys. */
    @Nullable Ring seed() {
        return seed;
    }
}
