package org.huiyin.reception.disclosure;

import org.huiyin.reception.followup.FollowUp;
import org.jspecify.annotations.Nullable;

/**
 * What an office sees before a promise becomes public.
 *
 * @param barred    code of why it cannot be public: {@code source}, {@code not-ended}, {@code no-consent}; {@code null} if it can
 * @param consent   {@code null} until somebody was asked
 * @param standing  {@code null} until something was written
 * @param proposed  promise and result with what tells who it was left out; empty where it cannot be public
 * @param mayRelease whether the reader is somebody other than whoever wrote it, and has the right
 */
public record DisclosureSheet(FollowUp promise, @Nullable String barred, @Nullable PromiseConsent consent, @Nullable Disclosure standing, PublicPromiseWords proposed, boolean mayRelease) {

    /** The words to begin with. */
    public PublicPromiseWords words() {
        return standing == null ? proposed : standing.words();
    }
}
