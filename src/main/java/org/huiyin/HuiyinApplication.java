package org.huiyin;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The one program: public pages, staff pages and interfaces over one database. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class HuiyinApplication {

    static void main(String[] args) {
        SpringApplication.run(HuiyinApplication.class, args);
    }
}
