package org.huiyin;

import java.util.Map;
import org.huiyin.backup.BackupHouse;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The one program: public pages, staff pages and interfaces over one database, and the commands that work on it beside them. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class HuiyinApplication {

    /** A command is a profile of its own: its runner works, the context closes, the process ends. */
    private static final Map<String, Class<?>> COMMANDS = Map.of("import", HuiyinApplication.class, "mail", HuiyinApplication.class, "verify", HuiyinApplication.class, "seal", HuiyinApplication.class, "keys", HuiyinApplication.class, "admin", HuiyinApplication.class, "init", HuiyinApplication.class,
            "backup", BackupHouse.class, "restore", BackupHouse.class);

    static void main(String[] args) {
        if (args.length > 0 && COMMANDS.containsKey(args[0])) {
            var command = new SpringApplication(COMMANDS.get(args[0]));
            command.setAdditionalProfiles(args[0]);
            System.exit(SpringApplication.exit(command.run(args)));
        }
        SpringApplication.run(HuiyinApplication.class, args);
    }
}
