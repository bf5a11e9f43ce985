package org.huiyin.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import org.huiyin.OnPostgres;
import org.huiyin.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

class AtHomeModuleTests extends OnPostgres {

    @LocalServerPort int port;
    @Autowired Areas areas;
    @Autowired JdbcClient jdbc;

    @Test
    void whatIsAskedAboutAPlaceBeginsWhereTheHouseIsAtHome() {
        jdbc.sql("delete from installation").update();
        assertThat(areas.atHome()).containsExactly(java.util.Map.entry("area1", "330000"));
        jdbc.sql("insert into installation (region, office, at) values ('110101', '110101-xfj', now())").update();
        try {
            assertThat(areas.homeProvince()).isEqualTo("110000");
            assertThat(areas.chosen(areas.atHome())).last().satisfies(region -> assertThat(region.code()).isEqualTo("110101"));
            assertThat(areas.open(areas.atHome())).as("nothing is left to be chosen").isEmpty();
            assertThat(areas.counties()).isNotEmpty();
            assertThat(new Visitor(port).get("/offices").body()).contains("东城区", "value=\"110101\" selected");
        } finally {
            jdbc.sql("delete from installation").update();
        }
    }
}
