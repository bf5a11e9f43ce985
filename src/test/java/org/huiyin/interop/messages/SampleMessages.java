package org.huiyin.interop.messages;

import cn.idev.excel.FastExcel;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Files of messages that nobody ever wrote, in the layouts we know. */
final class SampleMessages {

    static final String PLAIN = "留言编号,留言用户,留言主题,留言时间,留言详情,反对数,点赞数";
    static final String REPLIED = "留言编号,留言用户,留言主题,留言时间,留言详情,答复意见,答复时间";
    static final String LEADER = "msg_id,date,kind,domain,title,addressed_to,province,city,county,state,text,reply_time,reply";

    private SampleMessages() {}

    static Path csv(Path folder, String header, String... rows) throws IOException {
        return csv(folder, StandardCharsets.UTF_8, header, rows);
    }

    static Path csv(Path folder, Charset charset, String header, String... rows) throws IOException {
        var file = Files.createTempFile(folder, "messages", ".csv");
        return Files.writeString(file, header + "\r\n" + String.join("\r\n", rows) + "\r\n", charset);
    }

    /** A workbook with the header of plain messages; cells may be numbers. */
    static Path xlsx(Path folder, List<List<Object>> rows) throws IOException {
        var file = Files.createTempFile(folder, "messages", ".xlsx");
        var all = new ArrayList<List<Object>>(List.of(List.<Object>of(PLAIN.split(","))));
        all.addAll(rows);
        FastExcel.write(file.toFile()).sheet("一").doWrite(all);
        return file;
    }

    static String plain(String id) {
        return id + ",试用者甲,路灯不亮,2019/4/25 9:32:09,浦江县某处路灯不亮。,0,0";
    }

    static String replied(String id) {
        return id + ",试用者乙,公交线路,2019-04-25,公交车太少。,已增开两班。,2019/5/6 10:00";
    }

    /** A message about a place in Pujiang, answered. */
    static String leader(String id, String kind) {
        return id + ",2023-01-16 19:26," + kind + ",城建,路灯不亮,某领导,浙江省,金华市,浦江县,已办理,夜里走路不安全。,2023-01-18 09:50,路灯已修好。";
    }

    static String leaderWithoutReply(String id) {
        return id + ",2023-01-16 19:26,求助,交通,公交太少,某领导,浙江省,衢州市,衢江区,待回复,盼望增开班次。,,";
    }

    static List<SheetRow> rows(Path file) {
        var rows = new ArrayList<SheetRow>();
        Sheet.of(file).read(rows::add);
        return rows;
    }

    /** Remembers what was found. */
    static final class Listener implements Watcher {
        final List<Finding> findings = new ArrayList<>();

        @Override
        public void found(Finding finding) {
            findings.add(finding);
        }

        @Override
        public void at(double share, Tally tally) {
            Objects.checkIndex(0, (int) (share * 100) + 1);
        }

        List<String> faults() {
            return findings.stream().filter(f -> f.kind() == Finding.Kind.FAULT)
                    .map(f -> f.line() + " " + f.column() + " " + f.words().key()).toList();
        }

        List<String> notes() {
            return findings.stream().filter(f -> f.kind() == Finding.Kind.NOTE).map(f -> f.line() + " " + f.words().key()).toList();
        }
    }
}
