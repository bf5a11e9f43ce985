package org.huiyin.petition.relay;

/**
 * Of which petitions is spoken with the program that handed them in, as a predicate on {@code petition p}. Nothing sealed, nothing confidential, no accusation, nothing that accuses
 * anybody, nothing without the petitioner's consent, nothing erased: a door has nothing to leave out.
 */
final class Spoken {

    static final String SQL = "p.publish_consent and not p.sealed and not p.trace and p.class in ('claim', 'suggestion') and p.excluded = '{}' and p.erased_at is null";

    private Spoken() {}
}
