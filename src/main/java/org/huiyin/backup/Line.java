package org.huiyin.backup;

/** One file of a backup: SHA-256, bytes, and its path under the backup directory. */
record Line(String fingerprint, long size, String path) {

    Line(CopiedFile copied, String path) {
        this(copied.fingerprint(), copied.size(), path);
    }
}
