package org.huiyin.journey;

import org.huiyin.OnPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A journey through the running house: the browser stands open before each, and closes after it. */
abstract class InABrowser extends OnPostgres {

    @LocalServerPort int port;
    Browser browser;

    @BeforeEach
    void openBrowser() {
        browser = new Browser(port);
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
    }
}
