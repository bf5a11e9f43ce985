package org.huiyin.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.directory.Organisations;
import org.huiyin.directory.change.ChangeOrganisation;
import org.huiyin.directory.change.OrganisationEntry;
import org.huiyin.runtime.InvalidInput;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OrganisationMovePageModuleTests extends SampleDesk {

    private static final Actor ADMIN = somebody(Role.ADMIN);

    @Autowired ChangeOrganisation changing;
    @Autowired Organisations organisations;

    @Test
    void nothingGoesToTheTopOfTheTreeUnlessThatIsSaid() {
        var unit = changing.add(ADMIN, new OrganisationEntry("移动试验局", "department", "330726", "330726-zf", null, null, null, null)).id();
        var address = "/console/organisations/" + unit;
        assertThat(post(ADMIN, address + "/move", Map.of("parent", " "))).hasStatus(400).bodyText().contains("href=\"#f-parent\"", "移到最上层");
        assertThat(post(ADMIN, address + "/move", Map.of("parent", "330726-zf", "top", "true"))).hasStatus(400).bodyText().contains("href=\"#f-parent\"");
        assertThat(parent(unit)).isEqualTo("330726-zf");
        assertThatThrownBy(() -> changing.move(ADMIN, unit, null, false)).isInstanceOf(InvalidInput.class);
        assertThat(post(ADMIN, address + "/move", Map.of("parent", "", "top", "true"))).hasRedirectedUrl(address + "?done=moved");
        assertThat(parent(unit)).isNull();
        assertThat(post(ADMIN, address + "/move", Map.of("parent", "330726-zf"))).hasRedirectedUrl(address + "?done=moved");
        assertThat(parent(unit)).isEqualTo("330726-zf");
    }

    private String parent(String unit) {
        return organisations.find(unit).orElseThrow().parent();
    }
}
