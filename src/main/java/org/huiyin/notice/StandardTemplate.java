package org.huiyin.notice;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;

/** The house's own Word template, laid out as offices do: red head, title, number, text, signature. */
final class StandardTemplate {

    /** Type of the text; every office machine in the country has it. */
    static final String TYPE = "FangSong";
    private static final String HEAD_TYPE = "SimSun";
    private static final String RED = "CC0000";
    private static final String BLACK = "000000";
    private static final long TWIPS_PER_MM = 57;
    /** Where the signature begins, and the room above and below it, in twips. */
    private static final int SIGNATURE = 4000;
    private static final int SEAL = 600;

    private StandardTemplate() {}

    static byte[] make() {
        try (var document = new XWPFDocument(); var out = new ByteArrayOutputStream()) {
            page(document);
            var head = line(document, "{{issuer}}", ParagraphAlignment.CENTER, HEAD_TYPE, 28, RED, true);
            head.setBorderBottom(Borders.THICK);
            head.getCTP().getPPr().getPBdr().getBottom().setColor(RED);
            head.setSpacingAfter(360);
            line(document, "{{paper_title}}", ParagraphAlignment.CENTER, HEAD_TYPE, 22, BLACK, true);
            line(document, "{{number}}", ParagraphAlignment.CENTER, TYPE, 14, BLACK, false).setSpacingAfter(280);
            line(document, "{{opening}}", ParagraphAlignment.LEFT, TYPE, 16, BLACK, false);
            line(document, "{{body}}", ParagraphAlignment.BOTH, TYPE, 16, BLACK, false);
            signature(document);
            line(document, "{{qr}}", ParagraphAlignment.LEFT, TYPE, 6, BLACK, false).setKeepNext(true);
            line(document, "{{foot}}", ParagraphAlignment.LEFT, TYPE, 10, BLACK, false).getCTP().getPPr().addNewKeepLines();
            pageNumber(document);
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Organ and day below each other, with room around them for the seal, and never on two pages. */
    private static void signature(XWPFDocument document) {
        var organ = line(document, "{{issuer}}", ParagraphAlignment.CENTER, TYPE, 16, BLACK, false);
        var day = line(document, "{{issued}}", ParagraphAlignment.CENTER, TYPE, 16, BLACK, false);
        organ.setIndentationLeft(SIGNATURE);
        organ.setSpacingBefore(SEAL);
        organ.setKeepNext(true);
        day.setIndentationLeft(SIGNATURE);
        day.setSpacingAfter(SEAL);
    }

    private static void pageNumber(XWPFDocument document) {
        var foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setAlignment(ParagraphAlignment.CENTER);
        foot.createRun().setText("\u2014 ");
        foot.getCTP().addNewFldSimple().setInstr("PAGE");
        foot.createRun().setText(" \u2014");
    }

    private static void page(XWPFDocument document) {
        var section = document.getDocument().getBody().addNewSectPr();
        var paper = section.addNewPgSz();
        paper.setW(mm(210));
        paper.setH(mm(297));
        var margins = section.addNewPgMar();
        margins.setTop(mm(23));
        margins.setBottom(mm(22));
        margins.setFooter(mm(12));
        margins.setLeft(mm(28));
        margins.setRight(mm(26));
    }

    private static BigInteger mm(int millimetres) {
        return BigInteger.valueOf(millimetres * TWIPS_PER_MM);
    }

    private static XWPFParagraph line(XWPFDocument document, String text, ParagraphAlignment alignment, String type, int size, String colour, boolean bold) {
        var paragraph = document.createParagraph();
        paragraph.setAlignment(alignment);
        var run = paragraph.createRun();
        run.setText(text);
        run.setFontSize(size);
        run.setColor(colour);
        run.setBold(bold);
        run.setFontFamily(type);
        CTFonts fonts = run.getCTR().getRPr().getRFontsArray(0);
        fonts.setEastAsia(type);
        return paragraph;
    }
}
