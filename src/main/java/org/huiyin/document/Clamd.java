package org.huiyin.document;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Asks a ClamAV daemon by its command INSTREAM: chunks led by their length, an empty one at the end, one line back. */
final class Clamd {

    /** What is said of a file; unknown if the scanner would not look (too large for it, for one). */
    enum Verdict { CLEAN, INFECTED, UNKNOWN }

    private static final int CHUNK = 65_536;
    private static final int LONGEST_ANSWER = 4096;

    private final SocketAddress address;
    private final Duration patience;

    /** @param place {@code host:port}, or the path of a socket */
    Clamd(String place, Duration patience) {
        int colon = place.lastIndexOf(':');
        this.address = place.startsWith("/") ? UnixDomainSocketAddress.of(place) : new InetSocketAddress(place.substring(0, colon), Integer.parseInt(place.substring(colon + 1)));
        this.patience = patience;
    }

    /** @throws IOException if it cannot be reached, breaks off, or takes longer than it may */
    Verdict look(Path file) throws IOException {
        var place = address instanceof InetSocketAddress named ? new InetSocketAddress(named.getHostString(), named.getPort()) : address;
        try (var line = SocketChannel.open(place instanceof InetSocketAddress ? StandardProtocolFamily.INET : StandardProtocolFamily.UNIX)) {
            // closing the line from outside ends whatever waits on it
            var late = CompletableFuture.runAsync(() -> close(line), CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS));
            try {
                line.connect(place);
                send(file, line);
                return verdict(answer(line));
            } finally {
                late.cancel(false);
            }
        }
    }

    private static void send(Path file, SocketChannel line) throws IOException {
        write(line, ByteBuffer.wrap("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII)));
        var chunk = new byte[CHUNK];
        try (var in = Files.newInputStream(file)) {
            for (int n = in.read(chunk); n > 0; n = in.read(chunk)) {
                write(line, ByteBuffer.allocate(4 + n).putInt(n).put(chunk, 0, n).flip());
            }
        }
        write(line, ByteBuffer.allocate(4));
    }

    private static void write(SocketChannel line, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            line.write(bytes);
        }
    }

    private static String answer(SocketChannel line) throws IOException {
        var answer = ByteBuffer.allocate(LONGEST_ANSWER);
        while (answer.hasRemaining() && line.read(answer) >= 0) {
            if (answer.position() > 0 && answer.get(answer.position() - 1) == 0) {
                return new String(answer.array(), 0, answer.position() - 1, StandardCharsets.UTF_8).strip();
            }
        }
        throw new IOException("broken off");
    }

    private static Verdict verdict(String answer) {
        return answer.endsWith(" FOUND") ? Verdict.INFECTED : answer.equals("stream: OK") ? Verdict.CLEAN : Verdict.UNKNOWN;
    }

    private static void close(SocketChannel line) {
        try {
            line.close();
        } catch (IOException alreadyGone) {
            // nothing is left to end
        }
    }
}
