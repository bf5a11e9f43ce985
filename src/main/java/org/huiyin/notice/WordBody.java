package org.huiyin.notice;

import com.deepoove.poi.data.Cells;
import com.deepoove.poi.data.DocumentRenderData;
import com.deepoove.poi.data.Documents;
import com.deepoove.poi.data.ParagraphRenderData;
import com.deepoove.poi.data.Paragraphs;
import com.deepoove.poi.data.Rows;
import com.deepoove.poi.data.Tables;
import com.deepoove.poi.data.style.BorderStyle;
import com.deepoove.poi.data.style.ParagraphStyle;
import com.deepoove.poi.data.style.Style;
import java.util.List;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.huiyin.notice.Paper.Line;

/** The text of a paper in Word: paragraphs as letters have them, rows of a form as one table. */
final class WordBody {

    private static final double CENTIMETRES = 15.6;
    private static final double LABEL = 3.4;

    private static final int SIZE = 16;
    private static final int ROW_SIZE = 13;
    private static final int INDENT = 2;
    private static final double LEADING = 1.65;
    private static final int TWIPS_PER_POINT = 20;

    /** Room for a signature. */
    private static final String BLANK = " \n ";

    private final Documents.DocumentBuilder document = Documents.of();
    private Tables.TableBuilder form = table();
    private boolean formOpen;

    private WordBody() {}

    static DocumentRenderData of(List<Line> lines) {
        var body = new WordBody();
        lines.forEach(body::add);
        body.closeForm();
        return body.document.create();
    }

    private void add(Line line) {
        switch (line.setting()) {
            case ROW -> row(line);
            case HEADING -> paragraph(line.text(), true);
            case BODY -> paragraph(line.text(), false);
        }
    }

    private void row(Line line) {
        var text = Cells.of();
        (line.text().isEmpty() ? BLANK : line.text()).lines().forEach(part -> text.addParagraph(set(part, false, 0, ROW_SIZE)));
        form.addRow(Rows.of(Cells.of().addParagraph(set(line.label(), false, 0, ROW_SIZE)).center().create(), text.verticalCenter().create()).create());
        formOpen = true;
    }

    private void paragraph(String text, boolean bold) {
        closeForm();
        document.addParagraph(set(text, bold, INDENT, SIZE));
    }

    private void closeForm() {
        if (formOpen) {
            document.addTable(form.create());
            form = table();
            formOpen = false;
        }
    }

    /**
     * Says in lengths what the text says in characters, since not every reader of Word files counts those; keeps a heading with what follows it, and lets
     * a petition's number break, which would else stretch the line before it.
     */
    static void settle(XWPFDocument document) {
        for (var paragraph : document.getParagraphs()) {
            var set = paragraph.getCTP().getPPr();
            if (set != null && set.isSetInd() && set.getInd().isSetFirstLineChars() && !set.getInd().isSetFirstLine()) {
                paragraph.setIndentationFirstLine(INDENT * SIZE * TWIPS_PER_POINT);
                paragraph.setWordWrapped(true);
                set.getWordWrap().setVal(Boolean.FALSE);
                paragraph.setKeepNext(paragraph.getRuns().stream().anyMatch(XWPFRun::isBold));
            }
        }
    }

    private static Tables.TableBuilder table() {
        return Tables.ofWidth(CENTIMETRES, new double[] {LABEL, CENTIMETRES - LABEL}).border(BorderStyle.DEFAULT).center();
    }

    private static ParagraphRenderData set(String text, boolean bold, int indent, int size) {
        var type = Style.builder().buildFontFamily(StandardTemplate.TYPE).buildFontSize(size);
        var style = (bold ? type.buildBold() : type).build();
        var paragraph = ParagraphStyle.builder().withDefaultTextStyle(style).withSpacing(size * LEADING).withSpacingRule(LineSpacingRule.EXACT);
        return Paragraphs.of(text).paraStyle((indent == 0 ? paragraph : paragraph.withIndentFirstLineChars(indent)).build()).create();
    }
}
