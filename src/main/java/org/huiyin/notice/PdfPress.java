package org.huiyin.notice;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.huiyin.runtime.LegalTime;
import org.huiyin.runtime.Practice;
import org.springframework.stereotype.Component;

/** Turns a page into a PDF whose bytes depend on the page alone; in a house to practise in every page says so. */
@Component
final class PdfPress {

    private static final int BOLD = 700;

    private final PaperFonts fonts;
    private final Practice practice;
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(null, ContentType.Html, PdfPress.class.getClassLoader(), "org.huiyin.page");
    // Fonts of some 15 MB are parsed for each paper: one at a time keeps the memory of a rush bounded.
    private final ReentrantLock press = new ReentrantLock(true);

    PdfPress(PaperFonts fonts, Practice practice) {
        this.fonts = fonts;
        this.practice = practice;
    }

    /** A page template and what it says. */
    record Page(String template, Map<String, Object> said) {}

    /**
     * @param writing writes the page, knowing which characters can be shown
     * @param at      goes into the file as the time of its making
     * @param name    what sets it apart from another page of that time
     */
    byte[] print(Function<Glyphs, Page> writing, Instant at, String name) {
        press.lock();
        try {
            return set(writing, at, name, fonts.require());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            press.unlock();
        }
    }

    private byte[] set(Function<Glyphs, Page> writing, Instant at, String name, PaperFonts.Faces faces) throws IOException {
        try (var glyphs = new Glyphs(faces); var head = PaperFonts.open(faces.head())) {
            var builder = builder(faces).withHtmlContent(html(writing.apply(glyphs)), null).toStream(OutputStream.nullOutputStream());
            var drawers = new DefaultObjectDrawerFactory();
            drawers.registerDrawer(Seal.TYPE, new Seal(head));
            builder.useObjectDrawerFactory(drawers);
            try (var renderer = builder.buildPdfRenderer()) {
                renderer.layout();
                try (var pdf = renderer.createPDFKeepOpen()) {
                    return saved(pdf, at, name);
                }
            }
        }
    }

    private static PdfRendererBuilder builder(PaperFonts.Faces faces) {
        var builder = new PdfRendererBuilder().withProducer("Huiyin")
                .useFont(faces.body().toFile(), "paper")
                .useFont(faces.head().toFile(), "head", BOLD, FontStyle.NORMAL, true);
        for (int i = 0; i < faces.rare().size(); i++) {
            builder.useFont(faces.rare().get(i).toFile(), "rare" + i);
        }
        return builder;
    }

    private static byte[] saved(PDDocument pdf, Instant madeAt, String name) throws IOException {
        var at = GregorianCalendar.from(madeAt.atZone(LegalTime.ZONE));
        pdf.getDocumentInformation().setCreationDate(at);
        pdf.getDocumentInformation().setModificationDate(at);
        pdf.setDocumentId(madeAt.toEpochMilli() ^ name.hashCode());
        var out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }

    private String html(Page page) {
        var html = new StringOutput();
        var said = new HashMap<>(page.said());
        said.put("practice", practice.mark());
        engine.render(page.template(), said, html);
        return html.toString();
    }
}
