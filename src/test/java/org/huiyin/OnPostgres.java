package org.huiyin;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** Boots the whole application once per test run, on a real embedded PostgreSQL under {@code target/test-data}. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "huiyin.data=target/test-data")
@ActiveProfiles("test")
public abstract class OnPostgres {}
