package org.huiyin.bench.server;

import org.huiyin.HuiyinApplication;
import org.springframework.boot.SpringApplication;

/** The product as it ships. Its component scan finds the classes of this package too, so that they stand behind the same filters. */
public final class BenchServer {

    private BenchServer() {}

    static void main(String[] args) {
        SpringApplication.run(HuiyinApplication.class, args);
    }
}
