package org.huiyin.access.passkey;

import java.util.Optional;
import org.huiyin.access.Account;
import org.huiyin.access.Accounts;
import org.huiyin.access.GuessLimit;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.stereotype.Service;

/** Use case: a member of staff signs in with a passkey, which says by itself whose it is. */
@Service
public class SignInWithPasskey {

    private static final String USE = "*";
    private static final String SUBJECT = "passkey";

    private final RelyingParty party;
    private final Challenges challenges;
    private final Place place;
    private final Accounts accounts;
    private final GuessLimit guesses;

    SignInWithPasskey(RelyingParty party, Challenges challenges, Place place, Accounts accounts, GuessLimit guesses) {
        this.party = party;
        this.challenges = challenges;
        this.place = place;
        this.accounts = accounts;
        this.guesses = guesses;
    }

    /** The question for a device that holds a key, as JSON; the same whoever asks. Nothing where there can be no passkeys. */
    public Optional<String> question(int port) {
        return place.realm(port).map(realm -> Wire.json(party.asking(realm, challenges.fresh(USE))
                .createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(null))));
    }

    /**
     * Who signs in with what a device sent.
     *
     * @param client address the request came from
     * @throws WrongPasskey                         if it proves nothing, or its account is closed
     * @throws org.huiyin.access.TooManyGuesses if this client was wrong too often
     */
    public Account signIn(String sent, String client, int port) {
        guesses.check(client, SUBJECT);
        try {
            return proven(sent, port);
        } catch (WrongPasskey wrong) {
            guesses.failed(client, SUBJECT);
            throw wrong;
        }
    }

    private Account proven(String sent, int port) {
        var credential = Wire.shown(sent);
        var challenge = Wire.challenge(credential.getResponse());
        challenges.spend(USE, challenge);
        var asking = party.asking(place.realm(port).orElseThrow(WrongPasskey::new), challenge);
        var owner = Passkeys.proven(() -> asking.authenticate(new RelyingPartyAuthenticationRequest(
                asking.createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(null)), credential)));
        return accounts.find(owner.getName()).orElseThrow(WrongPasskey::new);
    }
}
