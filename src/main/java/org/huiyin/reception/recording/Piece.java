package org.huiyin.reception.recording;

import java.util.List;
import org.huiyin.runtime.Checks;

/** A piece of a recording, as a browser makes it every few seconds of a call, or cuts it from a large file. The first tells what all are. */
record Piece(int part, byte[] content) {

    static final List<String> TYPES = List.of("video/webm", "video/mp4");
    private static final int MOST = 4 * 1_048_576;
    /** Of a file, but for its last: it becomes some thousand pieces at the most. */
    private static final int LEAST = 262_144;

    /** Whether it is the next of what has come. @param most how large a recording becomes, in megabytes */
    Checks checks(PieceRows.Running running, int most) {
        return new Checks().that(content.length > 0, "piece", "runtime.missing").that(content.length <= MOST, "piece", "reception.recording.piece-size", MOST / 1_048_576)
                .that(part == running.next(), "part", "reception.recording.part", running.next())
                .that(running.size() + content.length <= most * 1_048_576L, "piece", "reception.recording.full", most);
    }

    /** What holds besides of a file that is so large. */
    Checks cut(Checks checks, PieceRows.Running running, long announced) {
        var left = announced - running.size();
        return checks.that(content.length <= left, "piece", "reception.recording.more", left).that(content.length == 0 || content.length >= Math.min(left, LEAST), "piece", "reception.recording.less", LEAST / 1024);
    }

    String name() {
        return "piece-" + part;
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
