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
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.huiyin.runtime.LegalTime;
import org.springframework.stereotype.Component;

/** Sets a paper on A4 with red head, seal and QR code, as a PDF whose bytes depend on the paper alone. */
@Component
final class PaperPrinter {

    private static final int BOLD = 700;

    private final PaperFonts fonts;
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(null, ContentType.Html, PaperPrinter.class.getClassLoader(), "org.huiyin.page");
    // Fonts of some 15 MB are parsed for each paper: one at a time keeps the memory of a rush bounded.
    private final ReentrantLock press = new ReentrantLock(true);

    PaperPrinter(PaperFonts fonts) {
        this.fonts = fonts;
    }

    byte[] print(Paper paper) {
        press.lock();
        try {
            return set(paper, fonts.require());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            press.unlock();
        }
    }

    private byte[] set(Paper paper, PaperFonts.Faces faces) throws IOException {
        try (var glyphs = new Glyphs(faces); var head = PaperFonts.open(faces.head())) {
            var builder = builder(faces).withHtmlContent(page(paper, glyphs), null).toStream(OutputStream.nullOutputStream());
            var drawers = new DefaultObjectDrawerFactory();
            drawers.registerDrawer(Seal.TYPE, new Seal(head));
            builder.useObjectDrawerFactory(drawers);
            try (var renderer = builder.buildPdfRenderer()) {
                renderer.layout();
                try (var pdf = renderer.createPDFKeepOpen()) {
                    return saved(pdf, paper.issuedAt(), paper.number());
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

    private static byte[] saved(PDDocument pdf, Instant issuedAt, String number) throws IOException {
        var at = GregorianCalendar.from(issuedAt.atZone(LegalTime.ZONE));
        pdf.getDocumentInformation().setCreationDate(at);
        pdf.getDocumentInformation().setModificationDate(at);
        pdf.setDocumentId(issuedAt.toEpochMilli() ^ number.hashCode());
        var out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }

    private String page(Paper paper, Glyphs glyphs) {
        var html = new StringOutput();
        var said = new HashMap<String, Object>(Map.of("title", paper.title(), "date", paper.date(), "mark", paper.mark()));
        said.put("qr", paper.address() == null ? null : QrCode.of(paper.address()));
        said.put("families", glyphs.families());
        said.put("headSize", headSize(paper.issuer()));
        said.put("issuer", glyphs.printable(paper.issuer()));
        said.put("number", glyphs.printable(paper.number()));
        said.put("opening", paper.opening() == null ? null : glyphs.printable(paper.opening()));
        said.put("lines", paper.lines().stream().map(line -> printable(line, glyphs)).toList());
        said.put("foot", paper.foot().stream().map(glyphs::printable).toList());
        engine.render("notice/paper.jte", said, html);
        return html.toString();
    }

    private static PrintedLine printable(Paper.Line line, Glyphs glyphs) {
        return new PrintedLine(line.setting().name().toLowerCase(Locale.ROOT), line.label(), line.text().lines().map(glyphs::printable).toList());
    }

    // The organ's name fills one line: 441 points between the margins, 3 of them after each character.
    private static int headSize(String issuer) {
        return Math.clamp(435 / Math.max(1, issuer.codePointCount(0, issuer.length())) - 3, 18, 34);
    }
}
