package org.huiyin.notice.message;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;

/** A mail server for one mail, which answers to recipient and data as it is told; where it is told nothing it hangs up. */
final class SaidByServer implements AutoCloseable {

    private final ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());

    SaidByServer(String toRecipient, String toData) throws IOException {
        Thread.ofVirtual().start(() -> {
            try (var client = socket.accept(); var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8))) {
                var out = client.getOutputStream();
                out.write("220 here\r\n".getBytes(StandardCharsets.US_ASCII));
                boolean data = false;
                for (var line = in.readLine(); line != null; line = in.readLine()) {
                    var answer = data ? line.equals(".") ? toData : null : line.startsWith("RCPT") ? toRecipient : line.startsWith("DATA") ? "354 go on" : "250 ok";
                    data = line.startsWith("DATA") || data && !line.equals(".");
                    if (answer != null && answer.isEmpty()) {
                        return;
                    }
                    if (answer != null) {
                        out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
                    }
                }
            } catch (IOException closed) {
                // the client is gone
            }
        });
    }

    int port() {
        return socket.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
