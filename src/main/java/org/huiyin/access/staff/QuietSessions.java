package org.huiyin.access.staff;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/**
 * Writes down that a session was used once a minute at most, not on every request: a commit less for each, and a session that nobody uses ends
 * a minute earlier than it might. Whatever else changes about it is written at once.
 */
@Configuration(proxyBeanMethods = false)
class QuietSessions {

    private static final String UPDATE = """
            update %TABLE_NAME% s set session_id = now.id, last_access_time = now.used, max_inactive_interval = now.rest, expiry_time = now.until, principal_name = now.who
              from (values (?::char(36), ?::bigint, ?::int, ?::bigint, ?::text, ?::char(36))) now (id, used, rest, until, who, key)
             where s.primary_id = now.key
               and (now.used >= s.last_access_time + 60000 or s.session_id <> now.id or s.max_inactive_interval <> now.rest or s.principal_name is distinct from now.who)""";

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> writtenOnceAMinute() {
        return sessions -> sessions.setUpdateSessionQuery(UPDATE);
    }
}
