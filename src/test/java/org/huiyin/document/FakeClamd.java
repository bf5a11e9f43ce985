package org.huiyin.document;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Speaks what clamd speaks for INSTREAM and knows one virus: the test string of EICAR. */
final class FakeClamd implements AutoCloseable {

    /** In two pieces, so that no scanner takes this source for the thing itself. */
    static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD" + "-ANTIVIRUS-TEST-FILE!$H+H*";
    private static final int STREAM_MAX_LENGTH = 1_000_000;

    private final ServerSocketChannel door;
    private final String place;

    private FakeClamd(ServerSocketChannel door, String place) {
        this.door = door;
        this.place = place;
        Thread.ofVirtual().start(this::serve);
    }

    static FakeClamd onTcp(int port) throws IOException {
        var door = ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        return new FakeClamd(door, "127.0.0.1:" + ((InetSocketAddress) door.getLocalAddress()).getPort());
    }

    static FakeClamd onSocket(Path socket) throws IOException {
        return new FakeClamd(ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(UnixDomainSocketAddress.of(socket)), socket.toString());
    }

    String place() {
        return place;
    }

    private void serve() {
        for (var coming = next(); coming != null; coming = next()) {
            try (var line = coming) {
                var in = new DataInputStream(Channels.newInputStream(line));
                var command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
                var answer = command.equals("zINSTREAM\0") ? judged(in) : "UNKNOWN COMMAND";
                line.write(ByteBuffer.wrap((answer + '\0').getBytes(StandardCharsets.US_ASCII)));
            } catch (IOException brokenOff) {
                // the other side went away
            }
        }
    }

    private @Nullable SocketChannel next() {
        try {
            return door.accept();
        } catch (IOException closed) {
            return null;
        }
    }

    private static String judged(DataInputStream in) throws IOException {
        var content = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            content.writeBytes(in.readNBytes(length));
        }
        return content.size() > STREAM_MAX_LENGTH ? "INSTREAM size limit exceeded. ERROR"
                : content.toString(StandardCharsets.ISO_8859_1).contains(EICAR) ? "stream: Eicar-Test-Signature FOUND" : "stream: OK";
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
