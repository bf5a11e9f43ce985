package org.huiyin.document;

import java.util.Set;

/**
 * A file that will never change.
 *
 * @param id          26 random characters that cannot be guessed
 * @param fingerprint SHA-256 of the bytes, in lower-case hexadecimal
 * @param name        as the sender called it, without folders and control characters, at most 120 characters
 * @param mediaType   found from the content, never from the name
 * @param size        in bytes
 * @param held        whether it may not be handed out: the virus scanner has not called it clean (yet)
 */
public record StoredFile(String id, String fingerprint, String name, String mediaType, long size, boolean held) {

    private static final Set<String> SCANS = Set.of("application/pdf", "image/jpeg", "image/png");

    /** Whether it is a PDF or a picture, as a signed paper is handed in; text that anybody may change is not. */
    public boolean scan() {
        return SCANS.contains(mediaType);
    }
}
