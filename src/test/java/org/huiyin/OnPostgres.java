package org.huiyin;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** Boots the house once for all tests that need a real PostgreSQL. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "huiyin.data=target/test-data")
@ActiveProfiles("test")
public abstract class OnPostgres {}
