package org.huiyin.rights;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Lets each request come from an address of its own, so that the limit on guesses stands in nobody's way. */
final class FromElsewhere {

    private static final AtomicInteger NEXT = new AtomicInteger();

    static final RequestPostProcessor EVERY_TIME = request -> {
        int at = NEXT.incrementAndGet();
        request.setRemoteAddr("10.%d.%d.%d".formatted(at >> 16 & 255, at >> 8 & 255, at & 255));
        return request;
    };

    private FromElsewhere() {}
}
