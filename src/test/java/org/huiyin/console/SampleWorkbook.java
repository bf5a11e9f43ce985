package org.huiyin.console;

import cn.idev.excel.FastExcel;
import java.io.ByteArrayOutputStream;
import java.util.List;

/** A workbook of one sheet. */
final class SampleWorkbook {

    private SampleWorkbook() {}

    @SafeVarargs
    static byte[] of(List<String>... rows) {
        var out = new ByteArrayOutputStream();
        FastExcel.write(out).sheet("Sheet1").doWrite(List.of(rows));
        return out.toByteArray();
    }
}
