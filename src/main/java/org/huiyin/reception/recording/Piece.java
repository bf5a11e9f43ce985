package org.huiyin.reception.recording;

import java.util.List;
import org.huiyin.runtime.Checks;

/** A piece of the recording of a call, as a browser makes it every few seconds. The first tells what all are. */
record Piece(int part, byte[] content) {

    static final List<String> TYPES = List.of("video/webm", "video/mp4");
    private static final int MOST = 4 * 1_048_576;

    Checks checks() {
        return new Checks().that(content.length > 0, "piece", "runtime.missing").that(content.length <= MOST, "piece", "reception.recording.piece-size", MOST / 1_048_576);
    }

    /** Whether the first one is what was announced. */
    boolean begins(String mediaType) {
        return mediaType.equals("video/webm") ? at(0, 0x1A, 0x45, 0xDF, 0xA3) : at(4, 'f', 't', 'y', 'p');
    }

    private boolean at(int offset, int... bytes) {
        if (content.length < offset + bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((content[offset + i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
