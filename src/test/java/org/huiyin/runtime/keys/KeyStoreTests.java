package org.huiyin.runtime.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyStoreTests {

    private static final byte[] WORDS = "赵试".getBytes(StandardCharsets.UTF_8);
    private static final byte[] OWNER = "petitioner/1".getBytes(StandardCharsets.UTF_8);

    @TempDir Path data;

    private KeyStore store() {
        return new KeyStore(data.resolve("keys"), data.resolve("keys/master-key.json"));
    }

    private static RotateKeys rotation(KeyStore store) {
        return new RotateKeys(store, new KeyUses(List.of(), null));
    }

    private static Held<Aead> aead(KeyStore store) {
        return new Held<>(store, Ring.PERSONAL_DATA, keys -> keys.getPrimitive(RegistryConfiguration.get(), Aead.class));
    }

    private byte[] sealedUnderAnOpenKey() throws Exception {
        AeadConfig.register();
        var old = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
        Files.createDirectories(data.resolve("keys"));
        Files.writeString(data.resolve("keys/personal-data.json"), TinkJsonProtoKeysetFormat.serializeKeyset(old, InsecureSecretKeyAccess.get()));
        return old.getPrimitive(RegistryConfiguration.get(), Aead.class).encrypt(WORDS, OWNER);
    }

    @Test
    void keysThatLayOpenAreWrappedAndOpenWhatWasSealed() throws Exception {
        var sealed = sealedUnderAnOpenKey();
        assertThat(aead(store()).knowing(KeyIds.in(sealed)).decrypt(sealed, OWNER)).isEqualTo(WORDS);
        assertThat(Files.readString(data.resolve("keys/personal-data.json"))).contains("encryptedKeyset").doesNotContain("\"value\"");
        assertThat(Files.getPosixFilePermissions(data.resolve("keys/personal-data.json"))).hasSize(2);
        assertThat(aead(store()).knowing(KeyIds.in(sealed)).decrypt(sealed, OWNER)).as("after the next start").isEqualTo(WORDS);
    }

    @Test
    void aStartThatWasCutOffHalfwayGoesOn() throws Exception {
        var sealed = sealedUnderAnOpenKey();
        var open = Files.readString(data.resolve("keys/personal-data.json"));
        store().of(Ring.LOOK_UP);
        // the master key was made and one ring wrapped, the other not yet; and a half-written file lies about
        Files.writeString(data.resolve("keys/personal-data.json"), open);
        Files.writeString(data.resolve("keys/key1.new"), "{\"encr");
        assertThat(aead(store()).knowing(KeyIds.in(sealed)).decrypt(sealed, OWNER)).isEqualTo(WORDS);
    }

    @Test
    void withoutItsMasterKeyNothingStartsAndNoNewOneIsMade() throws Exception {
        store().of(Ring.PERSONAL_DATA);
        var master = data.resolve("keys/master-key.json");
        var kept = Files.readString(master);
        Files.delete(master);
        assertThatThrownBy(this::store).isInstanceOf(IllegalStateException.class).hasMessageContaining("HUIYIN_MASTER_KEY");
        assertThat(master).doesNotExist();
        var elsewhere = Files.writeString(data.resolve("safe.json"), kept);
        assertThat(new KeyStore(data.resolve("keys"), elsewhere).of(Ring.PERSONAL_DATA).size()).isEqualTo(1);
    }

    @Test
    void aMasterKeyOfAnotherHouseIsTold() throws Exception {
        store().of(Ring.PERSONAL_DATA);
        Files.delete(data.resolve("keys/master-key.json"));
        var other = data.resolve("other/keys");
        new KeyStore(other, other.resolve("master-key.json"));
        assertThatThrownBy(() -> new KeyStore(data.resolve("keys"), other.resolve("master-key.json"))).isInstanceOf(IllegalStateException.class).hasMessageContaining("does not open");
    }

    @Test
    void aKeyIsKnownEverywhereBeforeItIsUsedAndOldOnesStillOpen() throws Exception {
        var one = store();
        var other = store();
        var first = aead(one).get().encrypt(WORDS, OWNER);
        aead(other).knowing(KeyIds.in(first));
        rotation(one).publish();
        assertThat(KeyIds.in(aead(one).get().encrypt(WORDS, OWNER))).as("only published").isEqualTo(KeyIds.in(first));
        other.anew(Ring.PERSONAL_DATA);
        rotation(one).promote();
        var second = aead(one).get().encrypt(WORDS, OWNER);
        assertThat(KeyIds.in(second)).isNotEqualTo(KeyIds.in(first));
        assertThat(KeyIds.of(other.of(Ring.PERSONAL_DATA))).contains(KeyIds.in(second));
        assertThat(aead(other).knowing(KeyIds.in(second)).decrypt(second, OWNER)).isEqualTo(WORDS);
        assertThat(aead(one).knowing(KeyIds.in(first)).decrypt(first, OWNER)).isEqualTo(WORDS);
    }

    @Test
    void anUnknownKeyIsLookedForAtOnce() throws Exception {
        var late = store();
        var held = aead(late);
        held.get();
        var one = store();
        rotation(one).publish();
        rotation(one).promote();
        var sealed = aead(one).get().encrypt(WORDS, OWNER);
        assertThat(held.knowing(KeyIds.in(sealed)).decrypt(sealed, OWNER)).isEqualTo(WORDS);
    }

    @Test
    void aRotationThatWasCutOffIsFinishedByTheNextAndRotatesOnce() {
        var one = store();
        one.of(Ring.PERSONAL_DATA);
        rotation(one).publish();
        rotation(store()).publish();
        rotation(store()).promote();
        rotation(store()).promote();
        assertThat(one.anew(Ring.PERSONAL_DATA).size()).isEqualTo(2);
        assertThat(one.anew(Ring.PERSONAL_DATA).getAt(1).isPrimary()).isTrue();
    }

    @Test
    void ringsThatWereOneBeginWithItsKeysAndWhatHashesForADayIsNotRotated() {
        var one = store();
        var shared = KeyIds.of(one.of(Ring.LOOK_UP));
        assertThat(KeyIds.of(one.of(Ring.QUERY_CODE))).isEqualTo(shared);
        assertThat(KeyIds.of(one.of(Ring.ONCE))).isEqualTo(shared);
        rotation(one).publish();
        rotation(one).promote();
        assertThat(KeyIds.of(one.of(Ring.ONCE))).isEqualTo(shared);
        assertThat(one.of(Ring.LOOK_UP).size()).isEqualTo(2);
    }

    @Test
    void aNewMasterKeyWrapsEverythingAndTheOldOneOpensNothingAnyMore() throws Exception {
        var running = store();
        var sealed = aead(running).get().encrypt(WORDS, OWNER);
        running.of(Ring.LOOK_UP);
        var old = Files.writeString(data.resolve("old.json"), Files.readString(data.resolve("keys/master-key.json")));
        rotation(store()).renewMaster();
        assertThat(aead(running).knowing(KeyIds.in(sealed)).decrypt(sealed, OWNER)).isEqualTo(WORDS);
        assertThat(running.anew(Ring.PERSONAL_DATA).size()).as("a running node reads on").isEqualTo(1);
        assertThat(KeyIds.of(running.of(Ring.QUERY_CODE))).as("and makes what is missing under the new one").isEqualTo(KeyIds.of(store().of(Ring.QUERY_CODE)));
        assertThatThrownBy(() -> new KeyStore(data.resolve("keys"), old)).hasMessageContaining("does not open");
        rotation(store()).renewMaster();
        assertThat(aead(store()).knowing(KeyIds.in(sealed)).decrypt(sealed, OWNER)).isEqualTo(WORDS);
    }

    @Test
    void aRenewalOfTheMasterKeyThatWasCutOffIsWhole() throws Exception {
        var sealed = aead(store()).get().encrypt(WORDS, OWNER);
        store().of(Ring.LOOK_UP);
        MasterKey.add(data.resolve("keys/master-key.json"));
        assertThat(aead(store()).knowing(KeyIds.in(sealed)).decrypt(sealed, OWNER)).as("nothing wrapped anew yet").isEqualTo(WORDS);
        store().change(Ring.LOOK_UP, keys -> keys);
        assertThat(aead(store()).knowing(KeyIds.in(sealed)).decrypt(sealed, OWNER)).as("one ring of two").isEqualTo(WORDS);
        rotation(store()).renewMaster();
        assertThat(aead(store()).knowing(KeyIds.in(sealed)).decrypt(sealed, OWNER)).isEqualTo(WORDS);
    }

    @Test
    void twoWhoRotateAtOnceLoseNothing() {
        var stores = Stream.generate(this::store).limit(4).toList();
        stores.getFirst().of(Ring.LOOK_UP);
        stores.parallelStream().forEach(store -> {
            rotation(store).publish();
            rotation(store).promote();
        });
        var keys = store().of(Ring.LOOK_UP);
        assertThat(keys.size()).isBetween(2, 5);
        assertThat(keys.getAt(keys.size() - 1).isPrimary()).isTrue();
    }
}
