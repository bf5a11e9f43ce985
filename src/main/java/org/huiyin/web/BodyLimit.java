package org.huiyin.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/**
 * Turns away what cannot be read before anybody tries to: a body of more than a mebibyte (whether its length was announced or not;
 * uploads have a limit of their own) and fields that do not parse.
 */
final class BodyLimit extends OncePerRequestFilter {

    static final long LARGEST = 1024 * 1024;

    private final ProblemAnswer answer;
    private final Diagnosis diagnosis;

    BodyLimit(ProblemAnswer answer, Diagnosis diagnosis) {
        this.answer = answer;
        this.diagnosis = diagnosis;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean upload = request.getContentType() != null && request.getContentType().startsWith("multipart/");
        if (!upload && request.getContentLengthLong() > LARGEST) {
            answer.give(Problem.of(HttpStatus.CONTENT_TOO_LARGE, "too-large"), request, response);
            return;
        }
        try {
            request.getParameterMap();
        } catch (InvalidParameterException unreadable) {
            answer.give(diagnosis.of(unreadable), request, response);
            return;
        }
        chain.doFilter(!upload && request.getContentLengthLong() < 0 ? new Counted(request) : request, response);
    }

    private static final class Counted extends HttpServletRequestWrapper {
        Counted(HttpServletRequest request) {
            super(request);
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new CountedStream(super.getInputStream());
        }
    }

    private static final class CountedStream extends ServletInputStream {
        private final ServletInputStream source;
        private long count;

        CountedStream(ServletInputStream source) {
            this.source = source;
        }

        @Override
        public int read() throws IOException {
            return counted(source.read(), 1);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = source.read(buffer, offset, length);
            return counted(read, read);
        }

        private int counted(int result, int bytes) {
            count += Math.max(0, bytes);
            if (count > LARGEST) {
                throw new MaxUploadSizeExceededException(LARGEST);
            }
            return result;
        }

        @Override
        public boolean isFinished() {
            return source.isFinished();
        }

        @Override
        public boolean isReady() {
            return source.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            source.setReadListener(listener);
        }
    }
}
