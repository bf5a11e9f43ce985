package org.huiyin;

import java.util.Set;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The one program: public pages, staff pages and interfaces over one database, and the commands that work on it beside them. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class HuiyinApplication {

    /** A command is a profile of its own: its runner works, the context closes, the process ends. */
    private static final Set<String> COMMANDS = Set.of("import", "verify", "seal");

    static void main(String[] args) {
        var house = new SpringApplication(HuiyinApplication.class);
        if (args.length > 0 && COMMANDS.contains(args[0])) {
            house.setAdditionalProfiles(args[0]);
            System.exit(SpringApplication.exit(house.run(args)));
        }
        house.run(args);
    }
}
