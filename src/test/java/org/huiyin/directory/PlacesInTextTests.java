package org.huiyin.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesInTextTests {

    private final Regions regions = SampleDirectory.shippedRegions();

    @ParameterizedTest
    @CsvSource({
        "浦江县的路灯坏了,                         330726",
        "我住在浙江省金华市浦江县郑宅镇,           330726104",
        "浦江县郑宅镇前店村的水渠,                 330726104202",
        "浙江金华浦江的一户人家,                   330726",
        "金华市浦江 修路,                          330726",
        "杭州市西湖区的公园,                       330106",
        "南昌市西湖区的公园,                       360103",
        "西湖区北山街道的公园,                     330106002",
        "北京市朝阳区的小区,                       110105",
        "恩施州的山路,                             422800",
        "长治市上党区郝家庄镇岭上村供气不足,       140404",
        "嘉峪关市的公交,                           620200",
        "金华市的浦江县和义乌市,                   330700",
        "浦江县市场监督管理局没有答复,             330726",
        "浙江省横溪镇的路,                         330000",
        "重庆市城口县,                             500229",
    })
    void theMostSpecificPlaceIsFound(String text, String code) {
        assertThat(regions.namedIn(text, null)).map(Region::code).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "路灯坏了", "西湖区的公园", "鼓楼区太吵", "郑宅镇的路灯坏了", "前店村没有水", "浦江的水", "城区停暖气", "老城区改造", "我和县领导说过",
        "东方市场太乱", "浦江县和衢江区都这样", "市辖区", "中山公园的门",
    })
    void nothingIsGuessed(String text) {
        assertThat(regions.namedIn(text, null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "西湖区的公园,       330000, 330106",
        "鼓楼区太吵,         320300, 320302",
        "郑宅镇的路灯坏了,   330726, 330726104",
        "郑宅镇的路灯坏了,   330000, 330726104",
        "前店村没有水,       330726, 330726104202",
        "邱县的路,           130400, 130430",
        "从北京市回到郑宅镇, 330700, 330726104",
    })
    void theLimitSettlesWhichPlaceIsMeant(String text, String within, String code) {
        assertThat(regions.namedIn(text, within)).map(Region::code).contains(code);
    }

    @ParameterizedTest
    @CsvSource({"浦江县的路, 330800", "浦江县的路, 999999", "前店村没有水, 330000"})
    void nothingOutsideTheLimitIsFound(String text, String within) {
        assertThat(regions.namedIn(text, within)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(emptyValue = "", nullValues = "none", value = {
        "浙江省, 金华市, 浦江县, 330726",
        "浙江,   金华,   浦江,   330726",
        "浙江省, 金华市, '',     330700",
        "浙江省, '',     '',     330000",
        "浙江省, '',     浦江县, 330726",
        "'',     '',     浦江县, 330726",
        "北京市, 市辖区, 朝阳区, 110105",
        "北京市, 北京市, 朝阳区, 110105",
        "辽宁省, 朝阳,   '',     211300",
        "吉林省, 吉林市, '',     220200",
        "河南省, 济源市, '',     419001",
        "河南省, 省直辖县级行政区划, 济源市, 419001",
        "湖北省, 恩施州, 恩施市, 422801",
        "甘肃省, 嘉峪关市, '',   620200",
        "广东省, 东莞市, '',     441900",
        "四川省, 内江市, 隆昌县, 511083",
        "浙江省, 不存在市, '',   330000",
        "浙江省, 金华市, 衢江区, 330700",
        "'',     '',     西湖区, none",
        "'',     '',     '',     none",
        "天知道, '',     '',     none",
    })
    void columnsNameThePlaceAsFarAsTheyAreCertain(String province, String city, String county, String code) {
        assertThat(regions.named(province, city, county).map(Region::code).orElse(null)).isEqualTo(code);
    }
}
