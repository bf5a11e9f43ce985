package org.huiyin.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import org.huiyin.OnPostgres;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

class GuideModuleTests extends OnPostgres {

    @LocalServerPort
    private int port;

    @Test
    void theGuideTellsTheLengthsOfTheLaw() {
        assertThat(new FormFiller(port).open("/guide").page()).contains("15日内转送", "60日内办结", "不超过30日", "请求上一级机关复查").doesNotContain("null");
        assertThat(new FormFiller(port).open("/guide?lang=en").page()).contains("Within 15 days", "within 60 days");
    }

    @Test
    void officesAreFoundByRegionNearestFirst() {
        var page = new FormFiller(port).open("/offices?area1=330000&area2=330700&area3=330726").page();
        assertThat(page.indexOf("浦江县")).isPositive();
        assertThat(page.indexOf("o-330726-xfj")).isBetween(1, page.indexOf("o-330700-xfj"));
        assertThat(page.indexOf("o-330700-xfj")).isLessThan(page.indexOf("o-330000-xfj"));
    }

    @Test
    void officesAreFoundByNameAndAnUnknownNameIsSaid() {
        assertThat(new FormFiller(port).open("/offices?area1=330000&search=%E6%B5%A6%E6%B1%9F%E5%8E%BF").page()).contains("o-330726-xfj");
        assertThat(new FormFiller(port).open("/offices?area1=330000&search=%3Cscript%3E").page()).contains("没有找到这个地名").doesNotContain("<script>");
        assertThat(new FormFiller(port).open("/offices?area1=x&area2=y").status()).isEqualTo(200);
    }
}
