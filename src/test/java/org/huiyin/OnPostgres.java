package org.huiyin;

import java.nio.file.Path;
import org.huiyin.runtime.FreshData;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** The whole application on its own real PostgreSQL, started once for all tests of a run, on an empty database. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "huiyin.data=target/test-data")
@ActiveProfiles("test")
public abstract class OnPostgres {

    static {
        FreshData.in(Path.of("target/test-data"));
    }
}
