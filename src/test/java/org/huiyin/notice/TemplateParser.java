package org.huiyin.notice;

/** Opens the check of Word templates to tests elsewhere. */
public final class TemplateParser {

    private static final TemplateCheck CHECK = new TemplateCheck(PaperHouse.PLACEHOLDERS);

    private TemplateParser() {}

    public static void read(byte[] template) {
        CHECK.check(NoticeKind.OPINION, template);
    }
}
