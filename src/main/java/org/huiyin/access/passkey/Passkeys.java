package org.huiyin.access.passkey;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.huiyin.runtime.Checks;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Service;

/** The passkeys of a member of staff: added, listed, removed by their owner alone. */
@Service
public class Passkeys {

    static final int MOST = 10;

    private final RelyingParty party;
    private final Challenges challenges;
    private final Place place;
    private final PublicKeyCredentialUserEntityRepository owners;
    private final UserCredentialRepository keys;

    Passkeys(RelyingParty party, Challenges challenges, Place place, PublicKeyCredentialUserEntityRepository owners, UserCredentialRepository keys) {
        this.party = party;
        this.challenges = challenges;
        this.place = place;
        this.owners = owners;
        this.keys = keys;
    }

    /** Whether there can be passkeys at all: not where the house is reached by a bare network address. */
    public boolean possible() {
        return place.realm(0).isPresent();
    }

    /** The question for a device that is to make a key, as JSON; nothing where there can be none. */
    public Optional<String> question(String account, int port) {
        return place.realm(port).map(realm -> Wire.json(party.asking(realm, challenges.fresh(account))
                .createPublicKeyCredentialCreationOptions(asked(account))));
    }

    /**
     * Adds the key that a device made.
     *
     * @param sent the browser's JSON
     * @throws WrongPasskey                        if it does not answer a question of ours to this account
     * @throws org.huiyin.runtime.InvalidInput field {@code label} if blank or longer than 60 characters, or if there are ten keys already
     */
    public void add(String account, String label, String sent, int port) {
        new Checks().required("label", label, 60).that(of(account).size() < MOST, "label", "access.passkey.most", MOST).complain();
        var credential = Wire.made(sent);
        var challenge = Wire.challenge(credential.getResponse());
        challenges.spend(account, challenge);
        var asking = party.asking(place.realm(port).orElseThrow(WrongPasskey::new), challenge);
        proven(() -> asking.registerCredential(new ImmutableRelyingPartyRegistrationRequest(asking.createPublicKeyCredentialCreationOptions(asked(account)),
                new RelyingPartyPublicKey(credential, label.strip()))));
    }

    /** What the library finds wrong is no proof; what the database finds wrong is not the device's fault. */
    static <T> T proven(Supplier<T> proof) {
        try {
            return proof.get();
        } catch (DataAccessException outage) {
            throw outage;
        } catch (RuntimeException wrong) {
            throw new WrongPasskey(wrong);
        }
    }

    private static ImmutablePublicKeyCredentialCreationOptionsRequest asked(String account) {
        return new ImmutablePublicKeyCredentialCreationOptionsRequest(UsernamePasswordAuthenticationToken.authenticated(account, null, List.of()));
    }

    /** The keys of an account, the oldest first. */
    public List<Passkey> of(String account) {
        return records(account).map(found -> found.stream().map(key -> new Passkey(key.getCredentialId().toBase64UrlString(), key.getLabel(), key.getCreated(), key.getLastUsed()))
                .sorted(Comparator.comparing(Passkey::created)).toList()).orElse(List.of());
    }

    private Optional<List<CredentialRecord>> records(String account) {
        return Optional.ofNullable(owners.findByUsername(account)).map(owner -> keys.findByUserId(owner.getId()));
    }

    /** Removes a key of this account; nothing happens if it is none of its own. */
    public void remove(String account, String id) {
        records(account).orElse(List.of()).stream().map(CredentialRecord::getCredentialId).filter(key -> key.toBase64UrlString().equals(id)).findFirst()
                .ifPresent((Bytes own) -> keys.delete(own));
    }
}
