package org.huiyin.document;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huiyin.runtime.InvalidInput;

/** How large a picture says it is, read from its head: a few kilobytes may unfold into gigabytes in whatever shows it. */
final class Pictures {

    /** The largest telephones take 200 million points. */
    private static final long MOST_POINTS = 250_000_000;

    private Pictures() {}

    /** @throws InvalidInput if it is larger than any camera makes it, or has no size */
    static void refuse(Path file, FileKind kind) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            long points = switch (kind) {
                case PNG -> png(in);
                case GIF -> gif(in);
                case WEBP -> webp(in);
                default -> jpeg(in);
            };
            if (points > MOST_POINTS || points <= 0) {
                throw points <= 0 ? Dangers.doubtful() : InvalidInput.of("file", "document.file.gigantic");
            }
        } catch (EOFException cut) {
            throw Dangers.doubtful();
        }
    }

    private static long png(DataInputStream in) throws IOException {
        in.skipNBytes(16);
        return (in.readInt() & 0xffffffffL) * (in.readInt() & 0xffffffffL);
    }

    private static long gif(DataInputStream in) throws IOException {
        in.skipNBytes(6);
        return (long) Short.toUnsignedInt(Short.reverseBytes(in.readShort())) * Short.toUnsignedInt(Short.reverseBytes(in.readShort()));
    }

    private static long webp(DataInputStream in) throws IOException {
        in.skipNBytes(12);
        var form = new String(in.readNBytes(4), java.nio.charset.StandardCharsets.ISO_8859_1);
        var b = ByteBuffer.wrap(in.readNBytes(14)).order(ByteOrder.LITTLE_ENDIAN);
        if (b.capacity() < 14) {
            return 0;
        }
        return switch (form) {
            case "VP8X" -> (1L + (b.getInt(8) & 0xffffff)) * (1L + (b.getInt(10) >>> 8));
            case "VP8L" -> (1L + (b.getInt(5) & 0x3fff)) * (1L + (b.getInt(5) >>> 14 & 0x3fff));
            case "VP8 " -> (long) (b.getShort(10) & 0x3fff) * (b.getShort(12) & 0x3fff);
            default -> 0;
        };
    }

    private static long jpeg(DataInputStream in) throws IOException {
        in.skipNBytes(2);
        while (true) {
            int marker = in.readUnsignedByte();
            while (marker == 0xff) {
                marker = in.readUnsignedByte();
                if (marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc) {
                    in.skipNBytes(3);
                    return (long) in.readUnsignedShort() * in.readUnsignedShort();
                }
                if (marker != 0xff) {
                    in.skipNBytes(Math.max(0, in.readUnsignedShort() - 2));
                }
            }
        }
    }
}
