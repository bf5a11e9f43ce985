package org.huiyin.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.huiyin.OnPostgres;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Role;
import org.huiyin.document.Documents;
import org.huiyin.document.StoredFile;
import org.huiyin.runtime.IdBlocks;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class TemplatesModuleTests extends OnPostgres {

    @Autowired
    private ReplaceTemplate replacing;
    @Autowired
    private PreviewTemplate previewing;
    @Autowired
    private PrintSample printing;
    @Autowired
    private TemplateSheet sheet;
    @Autowired
    private Notices notices;
    @Autowired
    private Documents documents;
    @Autowired
    private IdBlocks ids;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private TransactionTemplate transaction;

    private final String unit = "unit-" + UUID.randomUUID();
    private final Issuer issuer = new Issuer(unit, SampleFacts.BUREAU.name(), "0579-84223344", "322200 浦江县和平北路2号");
    private final Actor head = new Actor("head", unit, "330726", Set.of(Role.UNIT_HEAD));

    @Test
    void theWordFileIsMadeOnFirstViewAndKeptThoughTheTemplateChanges() throws IOException {
        var notice = issue();
        var first = notices.word(notice.id());
        replacing.replace(head, NoticeKind.EXTENSION, template("我局版式 {{paper_title}} {{body}}"));
        assertThat(notices.word(notice.id())).isEqualTo(first);
        assertThat(first.name()).isEqualTo("信访事项延长办理期限告知书（" + notice.number() + "）.docx");
        assertThat(documents.petitionOf(first.id())).hasValue(notice.petition());
        assertThat(text(read(first))).contains(notice.number(), "张某明：", "2026年4月12日").doesNotContain("我局版式");
        assertThat(notices.paper(notice.id())).isNotEqualTo(first);
    }

    @Test
    void aUnitsOwnTemplateIsUsedForItsPapersAlone() throws IOException {
        replacing.replace(head, NoticeKind.EXTENSION, template("我局版式 {{number}} 新期限{{new_due}} {{reason}}"));
        assertThat(text(read(notices.word(issue().id())))).contains("我局版式 浦建延告", "新期限2026年4月12日", "检测机构预计三月底出具报告。");
        var other = new Issuer("unit-" + UUID.randomUUID(), "浦江县水利局", "0", "街");
        assertThat(text(read(notices.word(issue(other).id())))).doesNotContain("我局版式");
        assertThat(sheet.of(head)).hasSize(NoticeKind.values().length).filteredOn(row -> row.by() != null).singleElement()
                .satisfies(row -> assertThat(row.kind()).isEqualTo(NoticeKind.EXTENSION));
        assertThat(text(sheet.template(head, NoticeKind.EXTENSION))).contains("{{new_due}}");
    }

    @Test
    void whatATemplateLeavesOutIsSaid() throws IOException {
        assertThat(sheet.unshown(head, NoticeKind.EXTENSION)).isEmpty();
        replacing.replace(head, NoticeKind.EXTENSION, template("我局版式 {{number}} 新期限{{new_due}} {{reason}}"));
        assertThat(sheet.unshown(head, NoticeKind.EXTENSION)).containsExactly("approver", "days", "old_due");
        replacing.replace(head, NoticeKind.OPINION, template("我局版式 {{number}}"));
        assertThat(sheet.unshown(head, NoticeKind.OPINION)).containsExactly("body");
        assertThat(PaperHouse.copied(printing.print(head, NoticeKind.EXTENSION))).doesNotContain("我局版式").contains("示范县信访局");
    }

    @Test
    void anUnknownPlaceholderIsNamedAndNothingIsWritten() throws IOException {
        var bad = template("{{body}} {{reasn}} {{claim-text}} {{?lines}} {{where_to_go}}");
        assertThatThrownBy(() -> replacing.replace(head, NoticeKind.EXTENSION, bad)).isInstanceOfSatisfying(InvalidInput.class, invalid -> {
            assertThat(invalid.faults()).singleElement().satisfies(fault -> {
                assertThat(fault.field()).isEqualTo("template");
                assertThat(fault.words().args()).containsExactly("?lines, claim-text, reasn, where_to_go");
            });
        });
        assertThatThrownBy(() -> previewing.preview(head, NoticeKind.EXTENSION, bad)).isInstanceOf(InvalidInput.class);
        assertThat(jdbc.sql("select count(*) from notice_template where unit = ?").param(unit).query(Integer.class).single()).isZero();
    }

    @Test
    void whatIsNoWordFileIsRefused() throws IOException {
        refused("notice.template.no-docx", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
        refused("notice.template.no-docx", new byte[0]);
        refused("notice.template.no-docx", zip("a.txt", new byte[10]));
        refused("notice.template.too-large", new byte[2 * 1024 * 1024 + 1]);
        refused("notice.template.too-large", zip("bomb.xml", new byte[21 * 1024 * 1024]));
    }

    @Test
    void macrosAndRemotePartsAreRefused() throws IOException {
        var good = template("{{body}}");
        refused("notice.template.no-docx", changed(good, "[Content_Types].xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                "application/vnd.ms-word.document.macroEnabled.main+xml"));
        refused("notice.template.active", changed(changed(good, "[Content_Types].xml", "</Types>",
                "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/></Types>"), null, "word/vbaProject.bin", "x"));
        refused("notice.template.active", changed(good, "word/_rels/document.xml.rels", "</Relationships>",
                "<Relationship Id=\"r99\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\" Target=\"http://evil.example/t.dotm\" TargetMode=\"External\"/></Relationships>"));
    }

    @Test
    void aPreviewShowsTheSampleOfEveryKind() throws IOException {
        for (var kind : NoticeKind.values()) {
            assertThat(text(previewing.preview(head, kind, null))).contains("示范县信访局").doesNotContain("{{");
        }
        assertThat(text(previewing.preview(head, NoticeKind.ROUTE, template("去 {{organ}}")))).contains("去 （机关、单位示例）");
    }

    @Test
    void onlyWhoeverMayEditTemplatesOfAUnitReplacesThem() throws IOException {
        var good = template("{{body}}");
        assertThatThrownBy(() -> replacing.replace(new Actor("handler", unit, null, Set.of(Role.HANDLER)), NoticeKind.ROUTE, good)).isInstanceOf(NoRight.class);
        assertThatThrownBy(() -> replacing.replace(new Actor("admin", null, null, Set.of(Role.ADMIN)), NoticeKind.ROUTE, good)).isInstanceOf(NoRight.class);
        assertThatThrownBy(() -> sheet.of(Actor.PUBLIC)).isInstanceOf(NoRight.class);
    }

    @Test
    void anEnvelopeBearsRecipientAndSender() throws IOException {
        var pdf = notices.envelopes(issue().id(), List.of(new Addressee("张某明", "浙江省金华市浦江县幸福小区3号楼201室 322200")));
        Files.write(Files.createDirectories(Path.of("target/papers")).resolve("envelope.pdf"), pdf);
        assertThat(PaperHouse.copied(pdf)).contains("322200", "浙江省金华市浦江县幸福小区3号楼201室", "张某明（收）", "浦江县和平北路2号", SampleFacts.BUREAU.name(), "邮政编码322200");
    }

    private void refused(String key, byte[] template) {
        assertThatThrownBy(() -> replacing.replace(head, NoticeKind.EXTENSION, template))
                .isInstanceOfSatisfying(InvalidInput.class, invalid -> assertThat(invalid.faults()).extracting(fault -> fault.words().key()).containsExactly(key));
    }

    private Notice issue() {
        return issue(issuer);
    }

    private Notice issue(Issuer by) {
        return Objects.requireNonNull(transaction.execute(status -> notices.issue(ids.next(), SampleFacts.NUMBER, false, SampleFacts.by(by, SampleFacts.extension()))));
    }

    private static byte[] template(String text) throws IOException {
        try (var document = new XWPFDocument(); var out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText(text);
            document.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }

    /** The package with one part changed, or, where {@code part} is null, with a part of the name {@code old} added. */
    private static byte[] changed(byte[] docx, @Nullable String part, String old, String fresh) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(docx)); var zip = new ZipOutputStream(out)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var text = in.readAllBytes();
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(entry.getName().equals(part) ? new String(text, StandardCharsets.UTF_8).replace(old, fresh).getBytes(StandardCharsets.UTF_8) : text);
            }
            if (part == null) {
                zip.putNextEntry(new ZipEntry(old));
                zip.write(fresh.getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static String text(byte[] docx) throws IOException {
        try (var extractor = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
            return extractor.getText();
        }
    }

    private byte[] read(StoredFile file) throws IOException {
        try (var in = documents.open(file.id())) {
            return in.readAllBytes();
        }
    }
}
