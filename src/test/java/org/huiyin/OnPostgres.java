package org.huiyin;

import java.nio.file.Path;
import org.huiyin.runtime.FreshData;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** The whole application on its own real PostgreSQL, started once for all tests of a fork, on an empty database. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "huiyin.data=${huiyin.test.data:target/test-data}")
@ActiveProfiles("test")
public abstract class OnPostgres {

    /** Where this fork's house keeps its database and files. */
    protected static final Path DATA = Path.of(System.getProperty("huiyin.test.data", "target/test-data"));

    static {
        FreshData.in(DATA);
    }
}
