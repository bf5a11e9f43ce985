package org.huiyin.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.huiyin.OnPostgres;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Role;
import org.huiyin.directory.ImportReport.RowFault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class DirectoryModuleTests extends OnPostgres {

    private static final Actor ADMIN = new Actor("admin", null, null, Set.of(Role.ADMIN));

    @Autowired Regions regions;
    @Autowired Organisations organisations;
    @Autowired Competence competence;
    @Autowired ImportRegions importRegions;
    @Autowired ImportOrganisations importOrganisations;
    @Autowired Seed seed;
    @Autowired DirectoryRows rows;
    @Autowired Directory directory;
    @Autowired JdbcClient jdbc;

    @AfterEach
    void asShipped() {
        jdbc.sql("truncate organisation, region, directory_edition").update();
        seed.plantOnce();
        directory.reload();
    }

    @Test
    void theFirstStartPlantsEverythingThatIsShipped() {
        var planted = Seed.regions();
        assertThat(rows.regions()).containsExactlyElementsOf(planted);
        assertThat(rows.organisations()).containsExactlyInAnyOrderElementsOf(Seed.organisations(new RegionTable(planted, new PlaceWords())));
        assertThat(competence.competent("0305", "330726104")).map(found -> found.organisation().id()).contains("330726-zjj");
    }

    @Test
    void anotherStartPlantsNothing() {
        jdbc.sql("update region set name = 'changed' where code = '330726'").update();

        seed.plantOnce();

        assertThat(jdbc.sql("select name from region where code = '330726'").query(String.class).single()).isEqualTo("changed");
    }

    @Test
    void aNewEditionLeavesAloneWhatAnOfficeImported() {
        rows.putRegions(List.of(Region.of("330726", "imported")), Instant.EPOCH);
        jdbc.sql("delete from directory_edition").update();

        seed.plantOnce();

        assertThat(jdbc.sql("select name from region where code = '330726'").query(String.class).single()).isEqualTo("imported");
    }

    @Test
    void importedRegionsAreThereAtOnceWithTheirOrganisations() throws IOException {
        var report = regions("\uFEFFcode,name\n339901001,某镇\n339901,某县\n339900,某市\n", false);

        assertThat(report).isEqualTo(new ImportReport(3, 3, 0, List.of()));
        assertThat(regions.fullName("339901001")).isEqualTo("浙江省某市某县某镇");
        assertThat(organisations.petitionOffice("339901001")).map(Organisation::id).contains("339901-xfj");
        assertThat(organisations.find("339901-zf")).map(Organisation::parent).contains("339900-zf");
    }

    @Test
    void oneFaultyRegionKeepsTheWholeFileOut() throws IOException {
        var report = regions("code,name\n339900,某市\n339,x\n339801,y\n339900,z\n339902,\n", false);

        assertThat(report.taken()).isZero();
        assertThat(report.faults()).extracting(RowFault::line).containsExactly(3L, 4L, 5L, 6L);
        assertThat(report.faults()).extracting(fault -> fault.words().key().substring("directory.import.".length()))
                .containsExactly("code-shape", "no-region-above", "twice", "blank");
        assertThat(regions.find("339900")).isEmpty();
    }

    @Test
    void onRequestTheGoodRowsAreTaken() throws IOException {
        var report = regions("code,name\n339900,某市\n339,x\n", true);

        assertThat(report.taken()).isOne();
        assertThat(report.faulty()).isOne();
        assertThat(regions.find("339900")).isPresent();
    }

    @Test
    void aDissolvedDepartmentHandsOverAtOnce() throws IOException {
        var report = organisations("""
                id,name,kind,region,parent,categories,phone,address,hours,successor
                test-new,大局,department,330726,330726-zf,0201,0579-0000 0001,某路1号,工作日,
                330726-zjj,浦江县住房和城乡建设局,department,330726,330726-zf,03,,,,test-new
                """);

        assertThat(report.taken()).isEqualTo(2);
        assertThat(competence.competent("0305", "330726")).map(found -> found.organisation().id()).contains("test-new");
        assertThat(organisations.current("330726-zjj").id()).isEqualTo("test-new");
        assertThat(organisations.find("test-new")).map(Organisation::phone).contains("0579-0000 0001");
    }

    @Test
    void anImportTwiceChangesNothing() throws IOException {
        var file = "id,name,kind,region,categories\ntest-a,甲,department,330726,\ntest-b,乙,department,330726,03 04\n";
        organisations(file);
        var once = rows.organisations();

        assertThat(organisations(file).taken()).isEqualTo(2);
        assertThat(rows.organisations()).isEqualTo(once);
    }

    @Test
    void ninetyThousandOrganisationsAreImportedAndServed() throws IOException {
        var file = new StringBuilder("id,name,kind,region,categories\n");
        for (int i = 0; i < 90_000; i++) {
            file.append("test-").append(i).append(",单位").append(i).append(",department,330726,0101\n");
        }

        assertThat(organisations(file.toString()).taken()).isEqualTo(90_000);
        assertThat(organisations.find("test-89999")).isPresent();
    }

    @Test
    void onlyWhoMayEditTheDirectoryImports() {
        var clerk = new Actor("clerk", "330726-xfj", "330726", Set.of(Role.CLERK));

        assertThatThrownBy(() -> importRegions.importRegions(clerk, in("code,name\n"), false)).isInstanceOf(NoRight.class);
        assertThatThrownBy(() -> importOrganisations.importOrganisations(Actor.PUBLIC, in("id\n"), false)).isInstanceOf(NoRight.class);
    }

    private ImportReport regions(String csv, boolean goodRowsOnly) throws IOException {
        return importRegions.importRegions(ADMIN, in(csv), goodRowsOnly);
    }

    private ImportReport organisations(String csv) throws IOException {
        return importOrganisations.importOrganisations(ADMIN, in(csv), false);
    }

    private static ByteArrayInputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
