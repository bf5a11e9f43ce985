package org.huiyin;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** One application over one real PostgreSQL for all tests of a run. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "huiyin.data=target/test-data")
@ActiveProfiles("test")
public abstract class OnPostgres {}
