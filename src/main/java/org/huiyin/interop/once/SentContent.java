package org.huiyin.interop.once;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What was sent, read once to be compared and then by the controller as if it had not been read.
 *
 * @param told the query and the body; the latter is at most a mebibyte ({@code BodyLimit})
 */
record SentContent(byte[] told, HttpServletRequest request) {

    static SentContent of(HttpServletRequest request) throws IOException {
        var body = request.getInputStream().readAllBytes();
        var query = request.getQueryString() == null ? new byte[0] : (request.getQueryString() + '\n').getBytes(StandardCharsets.UTF_8);
        var told = Arrays.copyOf(query, query.length + body.length);
        System.arraycopy(body, 0, told, query.length, body.length);
        return new SentContent(told, new HttpServletRequestWrapper(request) {
            @Override
            public ServletInputStream getInputStream() {
                return new Kept(new ByteArrayInputStream(body));
            }
        });
    }

    private static final class Kept extends ServletInputStream {
        private final ByteArrayInputStream bytes;

        Kept(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("read at once");
        }
    }
}
