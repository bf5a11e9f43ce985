package org.huiyin.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A notice that has been issued.
 *
 * @param number      as printed: 浦信受告〔2026〕12号, or the petition's number on a receipt
 * @param unit        id of the issuing organisation
 * @param issuedAt    legal time
 * @param document    id of the kept paper; {@code null} until somebody looks at it for the first time
 * @param fingerprint SHA-256 of that paper
 */
public record Notice(long id, NoticeKind kind, long petition, String number, String unit, Instant issuedAt,
        @Nullable String document, @Nullable String fingerprint) {}
