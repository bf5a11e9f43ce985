package org.huiyin.access.passkey;

import java.util.Set;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;

/** What we ask of every key: that it verifies who uses it, and that it is found without a name. */
@Component
class RelyingParty {

    private static final AuthenticatorSelectionCriteria VERIFYING = AuthenticatorSelectionCriteria.builder()
            .userVerification(UserVerificationRequirement.REQUIRED).residentKey(ResidentKeyRequirement.REQUIRED).build();

    private final PublicKeyCredentialUserEntityRepository owners;
    private final UserCredentialRepository keys;

    RelyingParty(PublicKeyCredentialUserEntityRepository owners, UserCredentialRepository keys) {
        this.owners = owners;
        this.keys = keys;
    }

    /** The same question each time it is asked, so that an answer is held against the very question. */
    WebAuthnRelyingPartyOperations asking(Place.Realm realm, byte[] challenge) {
        var party = new Webauthn4JRelyingPartyOperations(owners, keys, PublicKeyCredentialRpEntity.builder().id(realm.id()).name("Huiyin").build(), Set.of(realm.origin()));
        party.setCustomizeCreationOptions(options -> options.challenge(new Bytes(challenge)).authenticatorSelection(VERIFYING));
        party.setCustomizeRequestOptions(options -> options.challenge(new Bytes(challenge)).userVerification(UserVerificationRequirement.REQUIRED));
        return party;
    }
}
