package org.huiyin.bench;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Petitions that nobody wrote: each differs from every other, none is about anybody. */
final class InventedPetitions {

    static final String COUNTY = "330726";
    static final String UNIT = "330726-zjj";

    private static final List<String> PLACES = List.of("330726107", "330726003", "330726");
    private static final List<String> THINGS = List.of("路灯", "水管", "电梯", "围墙", "公交站牌", "排水沟", "健身器材", "消防通道");
    private static final List<String> FAULTS = List.of("坏了一个多月没人修", "晚上噪声很大", "被杂物堵住", "漏水到楼下", "离学校太近", "收费没有公示");
    private static final List<String> WISHES = List.of("请尽快派人查看并答复", "请告知由哪个部门负责", "请公布整改的时间", "请恢复原状");

    private final AtomicLong count = new AtomicLong();

    /** A petition, and the key under which it is sent. */
    record Text(Map<String, ?> body, String key) {}

    Text next() {
        var n = count.getAndIncrement();
        var thing = pick(THINGS, n) + FAULTS.get((int) (n / THINGS.size() % FAULTS.size()));
        return new Text(Map.of(
                "class", n % 5 == 4 ? "suggestion" : "claim",
                "title", "第" + n + "号楼前" + thing,
                "claim", pick(WISHES, n) + '。',
                "facts", "编造的第" + n + "件：小区第" + n + "号楼前的" + thing + "，居民几次反映，至今没有结果。雨天积水，老人和孩子出行不便，夜里更不安全。",
                "region", pick(PLACES, n),
                "category", "0305",
                "petitioner", Map.of("name", "试用者" + n, "phone", "139" + String.format("%08d", n % 100_000_000), "address", "试用村" + n + "号"),
                "electronicDelivery", true), UUID.randomUUID().toString());
    }

    private static String pick(List<String> words, long n) {
        return words.get((int) (n % words.size()));
    }
}
