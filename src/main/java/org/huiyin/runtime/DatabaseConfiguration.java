package org.huiyin.runtime;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One database, its own or the office's; each module migrates its own tables, in the order of the house. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /** Real time: sessions, tokens, rate limits, timers. */
    @Bean
    Clock realTime() {
        return Clock.systemUTC();
    }

    @Bean
    @ConditionalOnExpression("'${huiyin.db.url:}' == ''")
    OwnDatabase databaseOfTheDirectory(HuiyinSettings settings, ArchiveSettings archive, @Value("${huiyin.db.join:false}") boolean join) throws IOException {
        var data = new DataDirectory(settings.data());
        return join ? OwnDatabase.startedOrJoined(data, archive) : new EmbeddedDatabase(data, archive);
    }

    @Bean
    @ConditionalOnExpression("'${huiyin.db.url:}' == ''")
    DataSource ownDatabase(OwnDatabase own) {
        return pool(own.url(), OwnDatabase.USER, own.password());
    }

    @Bean
    @ConditionalOnExpression("'${huiyin.db.url:}' != ''")
    DataSource officeDatabase(@Value("${huiyin.db.url}") String url, @Value("${huiyin.db.user:}") String user, @Value("${huiyin.db.password:}") String password) {
        return pool(url, user, password);
    }

    private static HikariDataSource pool(String url, String user, String password) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        if (!user.isEmpty()) {
            pool.setUsername(user);
            pool.setPassword(password);
        }
        pool.setMaximumPoolSize(16);
        // whoever waits longer is told so, and may come again
        pool.setConnectionTimeout(10_000);
        // the log names whoever holds one for so long, with the way it took there
        pool.setLeakDetectionThreshold(60_000);
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        // a failure that names the row it failed on would carry it into the log
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        pool.addDataSourceProperty("prepareThreshold", "3");
        pool.addDataSourceProperty("ApplicationName", "huiyin");
        return pool;
    }

    /** Each module's scripts lie in {@code db/migration/<module>} and are counted in a history of their own. */
    @Bean
    FlywayMigrationStrategy modulesInOrder(@Value("${huiyin.migrate}") List<String> modules) {
        return auto -> modules.forEach(module -> Flyway.configure()
                .dataSource(auto.getConfiguration().getDataSource())
                .locations("classpath:db/migration/" + module)
                .table("flyway_" + module)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate());
    }
}
