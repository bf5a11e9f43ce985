package org.huiyin.access.passkey;

import java.time.Instant;

/**
 * A key that opens an account.
 *
 * @param id       as the device calls it
 * @param label    as its owner calls it
 * @param lastUsed real time; that of the registration until it was used
 */
public record Passkey(String id, String label, Instant created, Instant lastUsed) {}
